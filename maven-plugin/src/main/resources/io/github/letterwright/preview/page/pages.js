// The letter as the pages of its PDF.

import {el} from './dom.js';
import {clicked, layer, mark} from './layer.js';
import {model} from './model.js';
import {getLines, pageUrl} from './server.js';
import {sheets} from './sheets.js';
import {ask, forget} from './source.js';

const url = (number, width) => model.letter && pageUrl(model.letter.stem, model.letter.revision, number, width);
const name = number => `Page ${number} of ${model.letter?.pages || 'the letter'}`;
const pages = sheets(url, name, words);
export const element = el('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'The letter as pages'}, pages.stack);

export function enter() {
  pages.start();
  if (model.letter) {
    update(false);
  }
}

export function leave() {
  pages.stop();
  forget();
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

/** A page without its words is a picture with a name. */
async function words(number) {
  const {stem, data} = model.letter;
  try {
    return layer(await getLines(stem, number), data?.language);
  } catch {
    return null;
  }
}

element.addEventListener('click', async event => {
  const place = clicked(event);
  if (place) {
    const origin = await ask('pages', place.at, {x: event.clientX, y: event.clientY}, place.page);
    origin && mark(place.words, origin.words, place.at);
  }
});
