// The words of a page over its picture, unseen: they can be clicked, selected and read aloud.

import {el} from './dom.js';
import {countAt, rangeOfWords} from './place.js';
import {afterwards} from './source.js';

const TYPE = 100;
const paper = document.createElement('canvas').getContext('2d');
paper.font = `${TYPE}px serif`;

/** Sizes are parts of the page's width, so that they stay true whatever the width. */
function word(its, line) {
  const placed = el('span', {}, its.text);
  placed.style.left = `${its.left * 100}%`;
  placed.style.top = `calc(${line.baseline * 100}% - ${line.size * 83}cqw)`;
  placed.style.fontSize = `${line.size * 100}cqw`;
  const natural = (paper.measureText(its.text).width / TYPE) * line.size;
  placed.style.transform = `scaleX(${its.width / natural})`;
  return placed;
}

/** What stands in the margin of each page is not read aloud on each. */
const row = line => el('p', {'aria-hidden': line.inMargin && 'true'}, line.words.flatMap(its => [word(its, line), ' ']));

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
