// Where words come from, told beside them.

import {$, el} from './dom.js';
import {linkTo} from './links.js';
import {model} from './model.js';
import {getOrigin} from './server.js';

const box = $('source');
let back = null;
let undo = null;

function hide() {
  box.hidden = true;
  undo?.();
  undo = null;
}

export function forget() {
  if (!box.hidden) {
    hide();
    back?.focus?.();
  }
  back = null;
}

/** Asks where the words at a place of a view, or of a page of it, come from and tells it at a point; returns what was told, or null. */
export async function ask(view, at, point, page) {
  let origin = null;
  try {
    origin = await getOrigin(model.letter.stem, view, at, page);
  } catch (error) {
    tell([el('p', {}, error.message)], point);
    return null;
  }
  tell([
    el('p', {class: 'quote'}, shorten(origin.words)),
    el('dl', {}, origin.data ? data(origin.data) : [], template(origin.template, origin.data)),
  ], point);
  return origin;
}

function shorten(words) {
  const plain = new DOMParser().parseFromString(words, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
  return plain.length > 140 ? `${plain.slice(0, 137)}…` : plain;
}

const data = its => [
  el('dt', {}, 'Case'),
  el('dd', {}, el('code', {class: 'pointer'}, its.pointer), linkTo(its)),
];

const template = (its, isData) => [
  el('dt', {}, isData ? 'Printed by' : 'Template'),
  el('dd', {}, linkTo(its), !its.link && el('span', {class: 'aside'}, 'Part of a library: there is no file of yours to open.')),
];

function tell(parts, point) {
  if (box.hidden) {
    back = document.activeElement;
  }
  const close = el('button', {type: 'button', class: 'close', 'aria-label': 'Close', click: forget}, '×');
  box.replaceChildren(close, ...parts);
  box.hidden = false;
  const {width, height} = box.getBoundingClientRect();
  const left = Math.min(Math.max(point.x - width / 2, 12), innerWidth - width - 12);
  const below = point.y + 18;
  const top = below + height > innerHeight - 12 ? Math.max(point.y - height - 18, 12) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  (box.querySelector('a') ?? close).focus({preventScroll: true});
}

/** Does that when the words are told no more. */
export const afterwards = run => { undo = run; };

export const isTold = () => !box.hidden;

document.addEventListener('pointerdown', event => {
  if (!box.hidden && !box.contains(event.target)) {
    hide();
  }
});
