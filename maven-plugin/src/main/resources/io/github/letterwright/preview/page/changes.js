// What differs from the baseline: in all letters, each change told once, or in this letter, in reading order.

import * as compare from './compare.js';
import {$, calmly, count, el} from './dom.js';
import {model, on} from './model.js';
import {getChanges, setBaseline} from './server.js';
import {beforeAndAfter} from './words.js';
import {go, onGo, where} from './where.js';

const MANY = 8;
const bases = {start: 'the start of this preview', approved: 'the approved letters'};
const scopes = el('div', {class: 'scopes', role: 'group', 'aria-label': 'Differences of'});
const held = el('select', {'aria-label': 'Differences from', hidden: true, change: () => setBaseline(held.value)});
const results = el('div');
const list = el('section', {class: 'differences', tabindex: '0', 'aria-label': 'What differs'},
  el('div', {class: 'held'}, scopes, held), results);
export const element = el('div', {class: 'changes'}, list, compare.element);

let isOpen = false;
let asked = 0;
let told = '';

const place = ({stem, item}) => el('li', {}, el('button', {type: 'button', 'data-open': stem,
  'aria-pressed': String(stem === where.letter), click: () => go({letter: stem})},
stem, item ? el('span', {class: 'item'}, item) : null));

const places = all => {
  const items = el('ul', {class: 'places'}, all.map(place));
  return all.length <= MANY ? items : el('details', {}, el('summary', {}, `Show all ${count(all.length, 'place')}`), items);
};

const title = (words, letters) => el('header', {}, el('h3', {}, words), el('span', {class: 'many'}, count(letters, 'letter')));

function change(group) {
  const at = [group.section || 'Above the title', group.item].filter(Boolean).join(' › ');
  return el('article', {class: 'change'},
    title(at, group.letters),
    beforeAndAfter(group),
    group.varied && el('p', {class: 'lead'}, 'As the first of these letters has it; other words differ from letter to letter.'),
    where.scope === 'all' && places(group.places));
}

const stems = (words, all) => all.length > 0
  && el('article', {class: 'change'}, title(words, all.length), places(all.map(stem => ({stem}))));

const pages = its => stems(`${count(its.before, 'page')} became ${its.after}`, its.letters);

function draw(changes) {
  const news = JSON.stringify([changes, where.scope]);
  if (news === told) {
    return;
  }
  told = news;
  const top = list.scrollTop;
  const base = bases[changes.baseline];
  const parts = [
    ...changes.groups.map(change),
    ...changes.pages.map(pages),
    changes.untold > 0 && el('p', {class: 'lead'}, `And ${count(changes.untold, 'further change')}.`),
    stems('Other looks, the same words', changes.looks),
    stems('New', changes.added),
    stems('Not made any more', changes.vanished),
  ].filter(Boolean);
  results.replaceChildren(
    el('p', {class: 'lead'}, parts.length === 0 ? `Nothing differs from ${base}.` : `${summary(changes)} from ${base}.`, waiting(changes)),
    ...parts);
  list.scrollTop = top;
}

const waiting = changes => (changes.waiting > 0 ? ` ${count(changes.waiting, 'letter')} not looked at yet.` : '');

const summary = ({letters, same}) => (where.scope === 'letter'
  ? 'This letter differs'
  : `${letters - same} of ${count(letters, 'letter')} ${letters - same === 1 ? 'differs' : 'differ'}`);

async function load() {
  if (!isOpen) {
    return;
  }
  const question = ++asked;
  let changes = null;
  try {
    changes = await getChanges(where.scope === 'letter' ? where.letter : '');
  } catch (error) {
    told = '';
    results.replaceChildren(el('p', {class: 'lead'}, error.message));
    return;
  }
  if (question === asked) {
    draw(changes);
  }
}

const loadSoon = calmly(250, load);

/** What letters are held against, where there is a choice. */
function drawBaselines() {
  const {baselines, baseline} = model.set;
  held.hidden = baselines.length < 2;
  if (held.options.length !== baselines.length) {
    held.replaceChildren(...baselines.map(word => el('option', {value: word}, bases[word])));
  }
  held.value = baseline;
}

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
    drawBaselines();
    isOpen && compare.draw();
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
