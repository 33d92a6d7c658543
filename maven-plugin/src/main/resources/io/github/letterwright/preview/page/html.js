// The letter as HTML: two frames, so that the next letter is there before the last one goes.

import {el} from './dom.js';
import {model} from './model.js';
import {countAt, rangeOfWords} from './place.js';
import {htmlUrl} from './server.js';
import {afterwards, ask, forget} from './source.js';

export const element = el('div', {class: 'stage'});
let shown = frame();
let next = frame();
let wanted = '';
let keeps = false;

function frame() {
  const made = el('iframe', {class: 'sheet', title: 'The letter as HTML', sandbox: 'allow-same-origin'});
  made.addEventListener('load', () => made === next && wanted !== '' && swap());
  return made;
}

next.classList.add('next');
element.append(shown, next);

export const enter = () => {};
export const leave = forget;

/** The body of the letter that is shown; null when there is none. */
export const body = () => (shown.src ? shown.contentDocument?.body ?? null : null);

export function clear() {
  wanted = '';
  shown.removeAttribute('src');
}

/** Loads the letter as it is now; the same letter stays where it was scrolled to. */
export function update(same) {
  const url = htmlUrl(model.letter.stem, model.letter.revision);
  keeps = same;
  wanted = url;
  next.src = url;
}

function swap() {
  wanted = '';
  const document = next.contentDocument;
  const old = shown.contentWindow;
  if (keeps && old) {
    next.contentWindow.scrollTo(old.scrollX, old.scrollY);
  }
  listen(document);
  next.classList.remove('next');
  shown.classList.add('next');
  [shown, next] = [next, shown];
  next.setAttribute('aria-hidden', 'true');
  next.tabIndex = -1;
  shown.removeAttribute('aria-hidden');
  shown.removeAttribute('tabindex');
  forget();
  shown.dispatchEvent(new CustomEvent('shown', {bubbles: true, detail: model.letter}));
}

function listen(document) {
  document.addEventListener('click', event => {
    const at = countAt(document, document.body, event);
    if (at >= 0) {
      event.preventDefault();
      const box = shown.getBoundingClientRect();
      show(at, {x: box.left + event.clientX, y: box.top + event.clientY});
    }
  });
  document.addEventListener('keydown', event => {
    // What is pressed in the frame is meant for the page, scrolling aside.
    const again = new KeyboardEvent('keydown', event);
    if (!window.document.dispatchEvent(again)) {
      event.preventDefault();
    }
  });
}

async function show(at, point) {
  const origin = await ask('html', at, point);
  const range = origin && rangeOfWords(body(), origin.words, at);
  mark(range);
}

function mark(range) {
  const window = shown.contentWindow;
  if (!range || !window.CSS.highlights) {
    return;
  }
  window.CSS.highlights.set('source', new window.Highlight(range));
  afterwards(() => shown.contentWindow?.CSS.highlights.delete('source'));
  const document = shown.contentDocument;
  if (!document.getElementById('letterwright-mark')) {
    const style = document.createElement('style');
    style.id = 'letterwright-mark';
    style.textContent = '::highlight(source) { background-color: #ffe9a3; color: #1b1b1b; }';
    document.head.append(style);
  }
}

/** Shows the words at a place that was found otherwise. */
export function reveal(at, length) {
  const range = body() && rangeAt(at, length);
  if (range) {
    const box = range.getBoundingClientRect();
    shown.contentWindow.scrollBy(0, box.top - shown.clientHeight / 3);
    mark(range);
  }
}

const rangeAt = (at, length) => rangeOfWords(body(), length, at);
