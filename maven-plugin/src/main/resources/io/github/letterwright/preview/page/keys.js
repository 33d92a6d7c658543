// The keyboard.

import {walk} from './cases.js';
import {$, writes} from './dom.js';
import * as find from './find.js';
import * as help from './help.js';
import {forget, isTold} from './source.js';
import {fold} from './trouble.js';
import {go} from './where.js';

const SCREENFUL = 12;

const commands = {
  j: () => walk(1),
  k: () => walk(-1),
  1: () => go({view: 'html'}),
  2: () => go({view: 'pages'}),
  3: () => go({view: 'text'}),
  4: () => go({view: 'changes'}),
  '/': () => focus('filter'),
  f: () => focus('words'),
  e: fold,
  '?': help.open,
};
const inList = {
  ArrowDown: () => walk(1),
  ArrowUp: () => walk(-1),
  PageDown: () => walk(SCREENFUL),
  PageUp: () => walk(-SCREENFUL),
  Home: () => walk(-Infinity),
  End: () => walk(Infinity),
  Enter: () => $('view').focus(),
};

function focus(id) {
  $(id).focus();
  $(id).select();
}

/** Where nothing scrolls and nothing is chosen by arrows, they go through the cases. */
const isFree = target => target === document || target === document.body || target.closest?.('.cases');

function command(event) {
  const {key, target} = event;
  if (event.ctrlKey || event.metaKey || event.altKey || $('help').open) {
    return undefined;
  }
  if (key === 'Escape') {
    return () => leave(target);
  }
  if (writes(target)) {
    return target.id === 'filter' && ['ArrowDown', 'ArrowUp', 'Enter'].includes(key) ? () => fromFilter(key) : undefined;
  }
  return commands[key] ?? (isFree(target) && !target.closest?.('button, a') ? inList[key] : undefined);
}

function fromFilter(key) {
  $('list').focus();
  key === 'Enter' ? walk(0) : inList[key]();
}

function leave(target) {
  if (isTold()) {
    forget();
  } else if (target.id === 'filter') {
    go({filter: ''});
    $('list').focus();
  } else if (find.close()) {
    $('view').focus();
  }
}

export function start() {
  document.addEventListener('keydown', event => {
    const run = command(event);
    if (run) {
      event.preventDefault();
      run();
    }
  });
}
