// The letter as text.

import {el} from './dom.js';
import {model} from './model.js';
import {countAt} from './place.js';
import {textUrl} from './server.js';
import {ask, forget} from './source.js';

const paper = el('pre', {class: 'plain', tabindex: '0', role: 'group', 'aria-label': 'The letter as text'});
export const element = el('div', {class: 'scroll'}, paper);

export function enter() {
  model.letter && update(false);
}

export const leave = forget;
export const clear = () => paper.replaceChildren();

export async function update(same) {
  const {stem, revision} = model.letter;
  const response = await fetch(textUrl(stem, revision));
  if (!response.ok || stem !== model.letter?.stem) {
    return;
  }
  paper.textContent = await response.text();
  if (!same) {
    element.scrollTo(0, 0);
  }
}

paper.addEventListener('click', event => {
  const at = countAt(document, paper, event);
  if (at >= 0) {
    ask('text', at, {x: event.clientX, y: event.clientY});
  }
});
