// What was found in a letter.

import {el} from './dom.js';
import {linkTo} from './links.js';
import {shape} from './states.js';

const shapes = {error: 'errors', warning: 'warnings'};
const words = {error: 'Error', warning: 'Warning', info: 'Note', note: 'Note'};

/** A finding with its place, the line of the file, and what helps. */
export function finding(its) {
  return el('article', {class: `finding ${its.severity}`},
    el('p', {class: 'what'},
      shape(shapes[its.severity] ?? 'clean'),
      el('strong', {}, `${words[its.severity] ?? its.severity}: `),
      its.message),
    el('p', {class: 'at'}, its.file && linkTo(its), el('span', {class: 'id'}, its.id)),
    its.frame && el('pre', {class: 'frame', tabindex: '0', role: 'group', 'aria-label': 'The line of the file'}, its.frame),
    its.hint && el('p', {class: 'hint'}, its.hint),
    (its.related ?? []).map(place => el('p', {class: 'see'}, 'See also ', linkTo(place))));
}

export const isError = its => its.severity === 'error';
export const draw = letter => (letter.diagnostics.length > 0
  ? letter.diagnostics.map(finding)
  : [el('p', {class: 'nothing'}, shape('clean'), 'Nothing to complain about.')]);
