// The set and the open letter, in step with the server.

import {calmly} from './dom.js';
import {eventsUrl, getLetter, getSet} from './server.js';
import {go, onGo, where} from './where.js';

/** Events: set, letter (something new is known), made (another letter, or made anew), gone, link. */
export const model = new EventTarget();
model.set = null;
model.letter = null;

const tell = (type, detail) => model.dispatchEvent(new CustomEvent(type, {detail}));
export const on = (types, listener) =>
  types.split(' ').forEach(type => model.addEventListener(type, event => listener(event.detail)));

let events = null;
let asked = 0;
let connections = 0;
let known = null;

/** What is new is laid over what is known; a letter of which nothing is new stays the same object. */
async function loadSet() {
  const connection = connections;
  const base = known;
  let set = null;
  try {
    set = await getSet(base?.revision);
  } catch {
    return;
  }
  if (connection !== connections || known?.revision > set.revision) {
    return;
  }
  known = base ? {...set, letters: merged(known.letters, set)} : set;
  model.set = known;
  tell('set');
  const letters = model.set.letters;
  if (letters.length > 0 && !letters.some(letter => letter.stem === where.letter)) {
    go({letter: letters[0].stem});
  }
}

function merged(before, {letters, gone}) {
  const fresh = new Map(letters.map(letter => [letter.stem, letter]));
  const lost = new Set(gone);
  const all = before.filter(letter => !lost.has(letter.stem)).map(letter => {
    const now = fresh.get(letter.stem);
    fresh.delete(letter.stem);
    return now ?? letter;
  });
  return fresh.size === 0 ? all : [...all, ...fresh.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

const loadSetSoon = calmly(200, loadSet);

/** Only the answer to the last question counts. */
async function loadLetter() {
  const stem = where.letter;
  const question = ++asked;
  let letter = null;
  try {
    letter = stem && await getLetter(stem);
  } catch {
    letter = null;
  }
  if (question !== asked) {
    return;
  }
  const before = model.letter;
  model.letter = letter || null;
  if (!letter) {
    tell('gone');
    return;
  }
  const same = before?.stem === stem;
  tell('letter', {same});
  if (!same || before.revision !== letter.revision || before.stale !== letter.stale) {
    tell('made', {same});
  }
}

/** Of another set, or another server, nothing is known. */
function forgetSet() {
  connections++;
  known = null;
}

function connect() {
  events?.close();
  forgetSet();
  events = new EventSource(eventsUrl());
  events.addEventListener('open', () => {
    tell('link', 'connected');
    forgetSet();
    loadSet();
    loadLetter();
  });
  events.addEventListener('error', () => tell('link', 'lost'));
  events.addEventListener('problem', loadSet);
  events.addEventListener('set', event => {
    const news = JSON.parse(event.data);
    if (news.letters.includes(where.letter)) {
      loadLetter();
    }
    tell('news', news);
    loadSetSoon();
  });
}

/** Starts, and follows where the designer goes. */
export function start() {
  connect();
  onGo(changed => {
    if (changed.has('audience') || changed.has('pack')) {
      model.letter = null;
      connect();
    } else if (changed.has('letter')) {
      loadLetter();
    }
  });
}
