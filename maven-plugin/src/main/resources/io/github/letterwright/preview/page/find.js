// Words of the letter, found, and where they come from.

import {$, count, el} from './dom.js';
import * as html from './html.js';
import {on} from './model.js';
import {ask} from './source.js';
import {where} from './where.js';

const MOST = 20;
const AROUND = 34;
const field = $('words');
const place = $('found');

/** The text with single blanks, and for each of its characters how many stand before it that are none. */
function index(body) {
  let text = '';
  const before = [];
  let seen = 0;
  for (const char of body.innerText.replace(/\s+/g, ' ')) {
    text += char;
    for (let unit = 0; unit < char.length; unit++) {
      before.push(seen);
      seen += char === ' ' ? 0 : 1;
    }
  }
  return {text, before};
}

function hits(body, words) {
  const {text, before} = index(body);
  const low = text.toLowerCase();
  const found = [];
  for (let at = low.indexOf(words); at >= 0 && found.length < MOST; at = low.indexOf(words, at + words.length)) {
    const end = at + words.length;
    found.push({
      at: before[at],
      length: words.replace(/\s/g, '').length,
      parts: [text.slice(Math.max(at - AROUND, 0), at), text.slice(at, end), text.slice(end, end + AROUND)],
    });
  }
  return found;
}

function draw() {
  const words = field.value.trim().replace(/\s+/g, ' ').toLowerCase();
  const body = html.body();
  const found = words.length > 1 && body ? hits(body, words) : [];
  place.hidden = words.length < 2;
  place.replaceChildren(
    el('p', {role: 'status'}, found.length === 0 ? 'Not in this letter' : count(found.length, 'place')),
    el('ul', {}, found.map(hit => el('li', {}, el('button', {type: 'button', click: event => tell(hit, event.currentTarget)},
      hit.parts[0], el('mark', {}, hit.parts[1]), hit.parts[2])))));
}

function tell(hit, button) {
  const box = button.getBoundingClientRect();
  if (where.view === 'html') {
    html.reveal(hit.at, hit.length);
  }
  ask('html', hit.at, {x: box.left + box.width / 2, y: box.bottom - 12});
}

export function close() {
  if (place.hidden && field.value === '') {
    return false;
  }
  field.value = '';
  place.hidden = true;
  return true;
}

export function start() {
  field.addEventListener('input', draw);
  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      place.querySelector('button')?.focus();
    }
  });
  place.addEventListener('keydown', event => {
    const row = document.activeElement.closest('li');
    const next = {ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling}[event.key];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      (next?.firstElementChild ?? (event.key === 'ArrowUp' ? field : null))?.focus();
    }
  });
  on('made', ({same}) => same || close());
  // The letter may come, or come anew, while somebody is searching in it.
  document.addEventListener('shown', event => event.target.matches('.sheet') && field.value !== '' && draw());
}
