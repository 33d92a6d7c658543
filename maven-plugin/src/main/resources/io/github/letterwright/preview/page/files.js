// The files that made a letter.

import {el} from './dom.js';
import {linkTo} from './links.js';

const kinds = [['settings', 'Settings'], ['section', 'Sections'], ['template', 'Templates'], ['style', 'Styles'], ['font', 'Fonts'], ['image', 'Images']];

const file = its => el('li', {},
  linkTo({...its, file: its.path}),
  el('span', {class: 'pack'}, its.pack),
  its.overrides && el('span', {class: 'over'}, `instead of that of ${its.overrides}`));

export function draw(letter) {
  const groups = kinds
    .map(([kind, title]) => [title, letter.files.filter(its => its.kind === kind)])
    .filter(([, files]) => files.length > 0);
  return [
    el('h3', {}, 'Case'),
    el('ul', {class: 'files'}, el('li', {}, linkTo(letter.source, letter.source.file))),
    ...groups.flatMap(([title, files]) => [el('h3', {}, title), el('ul', {class: 'files'}, files.map(file))]),
  ];
}
