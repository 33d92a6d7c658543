// The pages of the letter before and after, side by side.

import {el} from './dom.js';
import {model} from './model.js';
import {pageUrl} from './server.js';
import {sheets} from './sheets.js';

const url = baseline => (number, width) =>
  model.letter && pageUrl(model.letter.stem, model.letter.revision, number, width, baseline);
const before = sheets(url('true'), number => `Page ${number} before`);
const after = sheets(url(''), number => `Page ${number} after`);

const kept = el('div', {class: 'side'}, el('h3', {}, 'Before'), before.stack);
const none = el('p', {class: 'nothing'}, 'Approved letters are kept as text: there are no pages of them.');
const now = el('div', {class: 'side'}, el('h3', {}, 'After'), after.stack);

export const element = el('section', {class: 'compare', tabindex: '0', 'aria-label': 'Pages before and after'});

export function draw() {
  const letter = model.letter;
  const pages = letter ? Math.max(letter.pages, 1) : 0;
  const hasBefore = model.set?.baseline !== 'approved';
  element.replaceChildren(hasBefore ? kept : none, now);
  before.fit(hasBefore ? letter?.pagesBefore || pages : 0);
  after.fit(pages);
  before.refresh();
  after.refresh();
}

export function start() {
  before.start();
  after.start();
}

export function stop() {
  before.stop();
  after.stop();
  before.fit(0);
  after.fit(0);
}
