// The files that made a letter, by the packs that they are of.

import {el} from './dom.js';
import {linkTo} from './links.js';

const over = its => (its.merged ? 'laid over that of ' : 'stands in for that of ') + its.overrides;

const file = its => el('li', {},
  linkTo({...its, file: its.path}),
  its.overrides && el('span', {class: 'over'}, over(its)));

const list = rows => el('ul', {class: 'files'}, rows);

/** Packs of the designer before those of libraries; what is of no pack last. */
function packs(files) {
  const own = pack => files.some(its => its.pack === pack && its.link);
  return [...new Set(files.map(its => its.pack))].filter(pack => pack !== null).sort((a, b) => own(b) - own(a));
}

/** Files of no pack are fonts that come with the program. */
const groups = files => [
  ...packs(files).map(pack => [`Pack ${pack}`, files.filter(its => its.pack === pack)]),
  ['Fonts that come with Letterwright', files.filter(its => its.pack === null)],
];

export const draw = letter => [
  el('h3', {}, 'Case'),
  list(el('li', {}, linkTo(letter.source, letter.source.file))),
  ...groups(letter.files).filter(([, its]) => its.length > 0).flatMap(([name, its]) => [
    el('h3', {}, name),
    list(its.map(file)),
  ]),
];
