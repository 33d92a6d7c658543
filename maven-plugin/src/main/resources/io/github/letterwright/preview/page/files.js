// The files that made a letter, by the packs that they are of.

import {el} from './dom.js';
import {linkTo} from './links.js';

const file = its => el('li', {},
  linkTo({...its, file: its.path}),
  its.overrides && el('span', {class: 'over'}, `stands in for that of ${its.overrides}`));

const list = rows => el('ul', {class: 'files'}, rows);

/** Packs of the designer before those of libraries. */
function packs(files) {
  const own = pack => files.some(its => its.pack === pack && its.link);
  return [...new Set(files.map(its => its.pack))].sort((a, b) => own(b) - own(a));
}

export const draw = letter => [
  el('h3', {}, 'Case'),
  list(el('li', {}, linkTo(letter.source, letter.source.file))),
  ...packs(letter.files).flatMap(pack => [
    el('h3', {}, `Pack ${pack}`),
    list(letter.files.filter(its => its.pack === pack).map(file)),
  ]),
];
