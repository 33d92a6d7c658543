// What differs from the baseline: in all letters, each change told once, or in this letter, in reading order.

import * as compare from './compare.js';
import {$, calmly, count, el} from './dom.js';
import {model, on} from './model.js';
import {getChanges} from './server.js';
import {beforeAndAfter} from './words.js';
import {go, onGo, where} from './where.js';

const MANY = 8;
const list = el('section', {class: 'differences', tabindex: '0', 'aria-label': 'What differs'});
const scopes = el('div', {class: 'scopes', role: 'group', 'aria-label': 'Differences of'});
export const element = el('div', {class: 'changes'}, list, compare.element);

let isOpen = false;
let asked = 0;

const place = ({stem, item}) => el('li', {}, el('button', {type: 'button', 'data-open': stem,
  'aria-pressed': String(stem === where.letter), click: () => go({letter: stem})},
stem, item ? el('span', {class: 'item'}, item) : null));

const places = all => {
  const items = el('ul', {class: 'places'}, all.map(place));
  return all.length <= MANY ? items : el('details', {}, el('summary', {}, `Show all ${count(all.length, 'place')}`), items);
};

const title = (words, letters) => el('header', {}, el('h3', {}, words), el('span', {class: 'many'}, count(letters, 'letter')));

function change(group) {
  const at = [group.section || 'Above the title', where.scope === 'letter' && group.item].filter(Boolean).join(' › ');
  return el('article', {class: 'change'},
    title(at, group.letters),
    beforeAndAfter(group.pieces),
    where.scope === 'all' && places(group.places));
}

const stems = (words, all) => all.length > 0
  && el('article', {class: 'change'}, title(words, all.length), places(all.map(stem => ({stem}))));

const pages = its => el('article', {class: 'change'},
  title(`${count(its.before, 'page')} became ${its.after}`, its.places.length), where.scope === 'all' && places(its.places));

function draw(changes) {
  const top = list.scrollTop;
  const base = changes.baseline === 'approved' ? 'the approved letters' : 'the start of this preview';
  const parts = [
    ...changes.groups.map(change),
    ...changes.pages.map(pages),
    stems('New', changes.added),
    stems('Not made any more', changes.vanished),
  ].filter(Boolean);
  list.replaceChildren(scopes,
    el('p', {class: 'lead'}, parts.length === 0 ? `Nothing differs from ${base}.` : `Against ${base}: ${summary(changes)}.`),
    changes.waiting > 0 && el('p', {class: 'lead'}, `${count(changes.waiting, 'letter')} not made yet.`) || '',
    ...parts);
  list.scrollTop = top;
}

const summary = ({groups, letters, same}) => (where.scope === 'letter'
  ? count(groups.length, 'change')
  : `${count(groups.length, 'change')} in ${letters - same} of ${count(letters, 'letter')}`);

async function load() {
  if (!isOpen) {
    return;
  }
  const question = ++asked;
  let changes = null;
  try {
    changes = await getChanges(where.scope === 'letter' ? where.letter : '');
  } catch (error) {
    list.replaceChildren(scopes, el('p', {class: 'lead'}, error.message));
    return;
  }
  if (question === asked) {
    draw(changes);
  }
}

const loadSoon = calmly(250, load);

function drawScopes() {
  const focused = scopes.contains(document.activeElement) ? document.activeElement.dataset.scope : null;
  scopes.replaceChildren(...[['all', 'All letters'], ['letter', 'This letter']].map(([scope, words]) =>
    el('button', {type: 'button', 'data-scope': scope, 'aria-pressed': String(where.scope === scope), click: () => go({scope})}, words)));
  focused && scopes.querySelector(`[data-scope="${focused}"]`).focus();
}

export function enter() {
  isOpen = true;
  drawScopes();
  compare.start();
  compare.draw();
  load();
}

export function leave() {
  isOpen = false;
  compare.stop();
}

export function update() {
  compare.draw();
  where.scope === 'letter' && load();
}

export const know = compare.draw;
export const clear = compare.draw;

export function start() {
  on('news', loadSoon);
  on('set', () => {
    $('view-changes').querySelector('.many').textContent = model.set.letters.filter(letter => letter.changed).length || '';
  });
  onGo(changed => {
    if (!isOpen) {
      return;
    }
    if (changed.has('scope')) {
      drawScopes();
      load();
    }
    if (changed.has('audience') || changed.has('pack')) {
      load();
    }
    list.querySelectorAll('[data-open]').forEach(it => it.setAttribute('aria-pressed', String(it.dataset.open === where.letter)));
  });
}
