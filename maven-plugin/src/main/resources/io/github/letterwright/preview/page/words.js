// A text before and after, its words that differ marked by more than color.

import {el} from './dom.js';

const side = (pieces, mark) => pieces.flatMap(({text, differs}) => [differs ? el(mark, {}, text) : text, ' ']);
const nothing = () => el('em', {}, 'nothing');

/** Each side is a list of texts, in order, each with whether it differs. */
export const beforeAndAfter = ({before, after}) => el('dl', {class: 'sides'},
  el('dt', {}, 'Before'),
  el('dd', {}, before.length > 0 ? side(before, 'del') : nothing()),
  el('dt', {}, 'After'),
  el('dd', {}, after.length > 0 ? side(after, 'ins') : nothing()));
