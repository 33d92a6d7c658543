// Why there is no new letter: over the last good one until it is mended.

import {$, count, el} from './dom.js';
import {finding, isError} from './findings.js';
import {model, on} from './model.js';

const place = $('trouble');
let folded = false;

function draw() {
  const letter = model.letter;
  const errors = letter?.diagnostics.filter(isError) ?? [];
  const broken = Boolean(letter) && errors.length > 0 && (letter.stale || letter.files.length === 0);
  place.hidden = !broken;
  if (!broken) {
    folded = false;
    place.replaceChildren();
    return;
  }
  const top = place.scrollTop;
  place.replaceChildren(
    el('header', {},
      el('h3', {}, `${count(errors.length, 'error')} in the way of the letter`),
      el('button', {type: 'button', class: 'quiet', 'aria-expanded': String(!folded), click: fold}, folded ? 'Show' : 'Fold', el('kbd', {}, 'e'))),
    ...(folded ? [] : errors.map(finding)));
  place.scrollTop = top;
}

export function fold() {
  folded = !folded;
  draw();
}

export const start = () => on('letter gone', draw);
