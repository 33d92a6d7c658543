// The letter as the pages of its PDF.

import {el} from './dom.js';
import {model} from './model.js';
import {pageUrl} from './server.js';
import {sheets} from './sheets.js';

const url = (number, width) => model.letter && pageUrl(model.letter.stem, model.letter.revision, number, width);
const pages = sheets(url, number => `Page ${number} of ${model.letter?.pages || 'the letter'}`);
export const element = el('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'The letter as pages'}, pages.stack);

export function enter() {
  pages.start();
  if (model.letter) {
    update(false);
  }
}

export function leave() {
  pages.stop();
  clear();
}

export const clear = () => pages.fit(0);

/** As many pages as there are; while that is not known, as many as there were, or one. */
export function know() {
  const known = model.letter.pages;
  if (known > 0 || pages.stack.children.length === 0) {
    pages.fit(Math.max(known, 1));
  }
  pages.refresh();
}

export function update(same) {
  know();
  if (!same) {
    element.scrollTo(0, 0);
  }
}
