// A text before and after, its words that differ marked by more than color.

import {el} from './dom.js';

const side = (pieces, which, mark) => pieces.filter(piece => piece[which] !== '').flatMap(piece =>
  [piece.before === piece.after ? piece[which] : el(mark, {}, piece[which]), ' ']);

const isEmpty = (pieces, which) => pieces.every(piece => piece[which] === '');

/** Pieces are pairs of words before and after, in order; equal ones are what stayed. */
export const beforeAndAfter = pieces => el('dl', {class: 'sides'},
  el('dt', {}, 'Before'),
  el('dd', {class: 'was'}, isEmpty(pieces, 'before') ? el('em', {}, 'not there') : side(pieces, 'before', 'del')),
  el('dt', {}, 'After'),
  el('dd', {class: 'is'}, isEmpty(pieces, 'after') ? el('em', {}, 'gone') : side(pieces, 'after', 'ins')));
