// The pages of the PDF, drawn by the server when they come into view.

import {el} from './dom.js';
import {model} from './model.js';
import {pageUrl} from './server.js';

const scroll = el('div', {class: 'scroll'});
const sheets = el('div', {class: 'sheets'});
scroll.append(sheets);
const seen = new IntersectionObserver(entries => {
  entries.filter(entry => entry.isIntersecting).forEach(entry => draw(entry.target));
}, {root: null, rootMargin: '600px 0px'});
const resized = new ResizeObserver(() => inView().forEach(draw));

export function enter(view) {
  view.append(scroll);
  if (model.letter) {
    know();
    update(false);
  }
  resized.observe(sheets);
}

export function leave() {
  resized.disconnect();
  clear();
}

export const clear = () => fit(0);

/** As many sheets as there are pages; until that is known, the first one. */
export function know() {
  const {pages} = model.letter;
  if (pages > 0 || sheets.children.length === 0) {
    fit(Math.max(pages, 1));
  }
}

function fit(number) {
  while (sheets.children.length > number) {
    seen.unobserve(sheets.lastElementChild);
    sheets.lastElementChild.remove();
  }
  while (sheets.children.length < number) {
    const page = sheets.children.length + 1;
    const sheet = el('figure', {class: 'page', 'data-page': page}, el('div', {class: 'blank'}), el('figcaption', {}, String(page)));
    sheets.append(sheet);
    seen.observe(sheet);
  }
}

export function update(same) {
  if (!same) {
    scroll.scrollTo(0, 0);
  }
  inView().forEach(draw);
}

function inView() {
  const reach = innerHeight + 600;
  return [...sheets.children].filter(sheet => {
    const box = sheet.getBoundingClientRect();
    return box.bottom > -600 && box.top < reach;
  });
}

/** The new page takes the place of the old one when it can be shown at once. */
async function draw(sheet) {
  const letter = model.letter;
  const number = Number(sheet.dataset.page);
  const width = sheet.firstElementChild.clientWidth;
  const url = letter && pageUrl(letter.stem, letter.revision, number, width);
  if (!letter || width === 0 || sheet.dataset.url === url) {
    return;
  }
  sheet.dataset.url = url;
  const image = new Image();
  image.src = url;
  image.alt = `Page ${number} of ${letter.pages || 'the letter'}`;
  try {
    await image.decode();
  } catch {
    sheet.dataset.url = '';
    return;
  }
  if (sheet.dataset.url === url) {
    sheet.firstElementChild.replaceChildren(image);
    sheet.dataset.revision = letter.revision;
    sheet.dispatchEvent(new CustomEvent('shown', {bubbles: true, detail: letter}));
  }
}
