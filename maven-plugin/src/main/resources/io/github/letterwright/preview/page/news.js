// What happens is said: the state of the connection, and which letters were made anew.

import {$, el, count} from './dom.js';
import {finding} from './findings.js';
import {model, on} from './model.js';

const live = $('live');
let letters = 0;
let timer = 0;
let last = '';
let told = '';

const say = words => { live.textContent = words; };

function link(state) {
  const place = $('connection');
  place.dataset.state = state;
  place.textContent = state === 'connected' ? 'In step' : 'Connection lost, trying again';
  document.body.classList.toggle('is-lost', state !== 'connected');
  if (state !== last) {
    last === '' || say(state === 'connected' ? 'Connected again' : 'Connection lost, trying again');
    last = state;
  }
}

/** Many letters at once are one sentence. */
function hear(news) {
  letters = Math.max(letters, news.letters.length);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const letter = model.letter;
    const own = letter?.stale ? `${letter.stem} has errors, the last good letter is shown` : letter && `${letter.stem}: ${letter.state}`;
    say(`${count(letters, 'letter')} updated. ${own ?? ''}`);
    letters = 0;
  }, 600);
}

function waiting() {
  const left = model.set.waiting;
  const place = $('connection');
  if (place.dataset.state === 'connected') {
    place.textContent = left > 0 ? `${count(left, 'letter')} to make` : 'In step';
  }
  const problems = (model.set.problems ?? []).map(its => its.message).join('. ');
  if (problems !== told) {
    told = problems;
    say(problems);
  }
  $('problems').replaceChildren(...(model.set.problems ?? []).map(its => el('div', {}, finding(its))));
}

export function start() {
  on('link', link);
  on('news', hear);
  on('set', waiting);
}
