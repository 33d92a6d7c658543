// The cases on the left: a filter, and a list that a thousand cases do not slow down.

import {$, count, el} from './dom.js';
import {model, on} from './model.js';
import {isIn, shape, words} from './states.js';
import {go, onGo, where} from './where.js';

const list = $('list');
let shown = [];
let came = '';
let chosen = null;

const rows = new Map();
let number = 0;
const folder = stem => stem.slice(0, stem.lastIndexOf('/') + 1);

function meant(letters) {
  const wanted = where.filter.toLowerCase().split(/\s+/);
  return letters.filter(letter => {
    const text = `${letter.stem} ${letter.number} ${letter.title}`.toLowerCase();
    return isIn(letter, where.state) && wanted.every(word => text.includes(word));
  });
}

/** A row stays for as long as nothing new is known of its letter. */
function row(letter) {
  const known = rows.get(letter.stem);
  if (known?.letter === letter) {
    return known.row;
  }
  const made = {letter, row: option(letter, known?.row.id ?? `case-${number++}`)};
  rows.set(letter.stem, made);
  known?.row.replaceWith(made.row);
  return made.row;
}

function option(letter, id) {
  const state = letter.stale ? 'stale' : letter.state;
  return el('div', {
    role: 'option', id, class: `case ${letter.state}`, 'data-stem': letter.stem,
    'aria-selected': String(letter.stem === where.letter),
  },
  shape(state),
  el('span', {class: 'file'}, letter.stem.slice(folder(letter.stem).length)),
  letter.changed && shape('changed'),
  el('span', {class: 'number'}, letter.number),
  el('span', {class: 'said'}, said(letter)));
}

function said(letter) {
  if (letter.changed && letter.state === 'clean') {
    return words.changed;
  }
  return [words[letter.state], letter.stale && 'stale', letter.changed && 'changed'].filter(Boolean).join(', ');
}

function groups() {
  const byFolder = new Map();
  for (const letter of shown) {
    const key = folder(letter.stem);
    byFolder.has(key) || byFolder.set(key, []);
    byFolder.get(key).push(row(letter));
  }
  return [...byFolder].map(([key, all]) => key === ''
    ? all
    : el('div', {role: 'group', 'aria-label': key.slice(0, -1)}, el('p', {class: 'folder', role: 'presentation'}, key.slice(0, -1)), all));
}

function draw() {
  const all = model.set?.letters ?? [];
  const now = meant(all);
  const same = now.length === shown.length && now.every((letter, i) => letter.stem === shown[i].stem);
  shown = now;
  if (same) {
    now.forEach(row);
  } else {
    const top = list.scrollTop;
    list.replaceChildren(...groups().flat());
    list.scrollTop = top;
  }
  select();
  $('count').textContent = now.length === all.length ? count(all.length, 'case') : `${now.length} of ${count(all.length, 'case')}`;
  list.hidden = now.length === 0;
  drawStates(all);
}

function select() {
  chosen?.setAttribute('aria-selected', 'false');
  const letter = shown.find(its => its.stem === where.letter);
  chosen = letter ? row(letter) : null;
  if (!chosen) {
    list.removeAttribute('aria-activedescendant');
    return;
  }
  chosen.setAttribute('aria-selected', 'true');
  list.setAttribute('aria-activedescendant', chosen.id);
  if (came !== where.letter) {
    came = where.letter;
    chosen.scrollIntoView({block: 'nearest'});
  }
}

function drawStates(all) {
  const wanted = ['', 'errors', 'warnings', 'clean', 'changed', 'waiting'].filter(state =>
    state === '' || state === where.state || all.some(letter => isIn(letter, state)));
  const focused = document.activeElement?.dataset?.state;
  $('states').replaceChildren(...wanted.map(state => el('button', {
    type: 'button', 'data-state': state, 'aria-pressed': String(where.state === state),
    click: () => go({state: where.state === state ? '' : state}),
  },
  state && shape(state),
  `${words[state] ?? 'All'} `,
  el('span', {class: 'many'}, String(all.filter(letter => isIn(letter, state)).length)))));
  if (focused !== undefined) {
    $('states').querySelector(`[data-state="${focused}"]`)?.focus();
  }
}

/** Goes on by so many cases in the list; stays within it. */
export function walk(steps) {
  if (shown.length === 0) {
    return;
  }
  const index = shown.findIndex(letter => letter.stem === where.letter);
  const next = index < 0 ? 0 : Math.min(Math.max(index + steps, 0), shown.length - 1);
  go({letter: shown[next].stem});
}

export function start() {
  const filter = $('filter');
  filter.value = where.filter;
  filter.addEventListener('input', () => go({filter: filter.value.trim()}));
  list.addEventListener('click', event => {
    const stem = event.target.closest('[data-stem]')?.dataset.stem;
    stem && go({letter: stem});
  });
  on('set', draw);
  onGo(changed => {
    if (changed.has('filter') || changed.has('state')) {
      draw();
    }
    if (changed.has('filter') && filter.value.trim() !== where.filter) {
      filter.value = where.filter;
    }
    if (changed.has('letter')) {
      select();
    }
  });
}
