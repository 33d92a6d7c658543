// Places in a text, counted in characters that are no white space: the same in HTML and on paper.

const SPACE = /\s/g;

const units = text => text.replace(SPACE, '').length;

/** How many characters of a body stand before a click; -1 when it hit no text. */
export function countAt(document, body, {clientX, clientY, target}) {
  const caret = document.caretPositionFromPoint?.(clientX, clientY) ?? fromRange(document, clientX, clientY);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE || !target.contains(caret.offsetNode)) {
    return -1;
  }
  // Beside the last letter of some words nothing of the next is meant.
  const last = caret.offsetNode.data.trimEnd().length - 1;
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEnd(caret.offsetNode, Math.max(Math.min(caret.offset, last), 0));
  return units(range.toString());
}

function fromRange(document, x, y) {
  const range = document.caretRangeFromPoint?.(x, y);
  return range && {offsetNode: range.startContainer, offset: range.startOffset};
}

/** The text of a body without white space. */
export const bare = body => body.textContent.replace(SPACE, '');

/** The range of so many characters, or of words, at or around a place of a body; null when they are not there. */
export function rangeOfWords(body, words, at) {
  if (typeof words === 'number') {
    return rangeOf(body, at, at + words);
  }
  const plain = new DOMParser().parseFromString(words, 'text/html').body.textContent.replace(SPACE, '');
  const start = plain === '' ? -1 : bare(body).lastIndexOf(plain, at);
  return start >= 0 && start + plain.length > at ? rangeOf(body, start, start + plain.length) : null;
}

function rangeOf(body, from, to) {
  const document = body.ownerDocument;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let seen = 0;
  let begun = false;
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const here = units(text);
    if (!begun && from < seen + here) {
      range.setStart(walker.currentNode, offset(text, from - seen));
      begun = true;
    }
    if (begun && to <= seen + here) {
      range.setEnd(walker.currentNode, offset(text, to - seen - 1) + 1);
      return range;
    }
    seen += here;
  }
  return null;
}

/** Where in a text its nth character stands that is no white space. */
function offset(text, n) {
  let left = n;
  for (let i = 0; i < text.length; i++) {
    if (/\S/.test(text[i]) && left-- === 0) {
      return i;
    }
  }
  return text.length;
}
