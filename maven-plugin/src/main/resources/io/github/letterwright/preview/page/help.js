// The keys, told.

import {$, el} from './dom.js';

const keys = [
  [['j', 'Down'], 'next case'],
  [['k', 'Up'], 'case before'],
  [['1', '2', '3', '4'], 'HTML, pages, text, changes'],
  [['/'], 'filter cases'],
  [['Home', 'End'], 'first and last case'],
  [['f'], 'find words and where they come from'],
  [['e'], 'fold or show the errors'],
  [['Esc'], 'close what is open'],
  [['?'], 'these keys'],
];

export function open() {
  const dialog = $('help');
  dialog.replaceChildren(
    el('h2', {id: 'help-title'}, 'Keys'),
    el('dl', {}, keys.flatMap(([names, what]) => [
      el('dt', {}, names.map(name => el('kbd', {}, name))), el('dd', {}, what)])),
    el('p', {}, 'A click on words of the letter tells which line of the case or the template they come from.'),
    el('button', {type: 'button', class: 'main', autofocus: true, click: () => dialog.close()}, 'Close'));
  dialog.showModal();
}

export const start = () => $('help-open').addEventListener('click', open);
