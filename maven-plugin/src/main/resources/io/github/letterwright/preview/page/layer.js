// The words of a page over its picture, unseen: they can be clicked, selected and read aloud.

import {el} from './dom.js';
import {countAt, rangeOfWords} from './place.js';
import {afterwards} from './source.js';

const TYPE = 100;
const paper = document.createElement('canvas').getContext('2d');
paper.font = `${TYPE}px serif`;

/** A word is spaced to its width; sizes are parts of the page's width, and so true whatever that is. */
function word(its, size, left) {
  const placed = el('span', {}, its.text);
  const natural = paper.measureText(its.text).width / TYPE;
  placed.style.fontSize = `${size * 100}cqw`;
  placed.style.letterSpacing = `${(its.width / size - natural) / [...its.text].length}em`;
  placed.style.marginLeft = `${left * 100}cqw`;
  return placed;
}

/** What stands in the margin of each page is not read aloud on each. */
function row({words, baseline, size, inMargin}) {
  let end = words[0].left;
  const parts = words.flatMap(its => {
    const placed = word(its, size, its.left - end);
    end = its.left + its.width;
    return [placed, ' '];
  });
  const line = el('p', {'aria-hidden': inMargin && 'true'}, parts);
  line.style.left = `${words[0].left * 100}%`;
  line.style.top = `calc(${baseline * 100}% - ${size * 83}cqw)`;
  return line;
}

/** The layer of a page. */
export const layer = (lines, language) => el('div', {class: 'words', lang: language}, lines.map(row));

/** The page of a click and how many characters stand before it there; null when it hit no word. */
export function clicked(event) {
  const words = event.target.closest('.words');
  const at = words && getSelection().isCollapsed ? countAt(document, words, event) : -1;
  return at < 0 ? null : {words, at, page: Number(words.closest('.page').dataset.page)};
}

/** Marks the words around a place while they are told of. */
export function mark(words, text, at) {
  const range = rangeOfWords(words, text, at);
  if (range && CSS.highlights) {
    CSS.highlights.set('source', new Highlight(range));
    afterwards(() => CSS.highlights.delete('source'));
  }
}
