// For whom, and in which pack: chosen here without a change to any file.

import {$, el} from './dom.js';
import {model, on} from './model.js';
import {go, onGo, where} from './where.js';

const audience = $('audience');
const pack = $('pack');
const names = {parties: 'The parties', public: 'The public'};

function fill(select, options, value) {
  const now = JSON.stringify(options);
  if (select.dataset.options !== now) {
    select.dataset.options = now;
    select.replaceChildren(...options.map(([key, label]) => el('option', {value: key}, label)));
  }
  select.value = value;
}

function draw() {
  const {audiences, packs} = model.set;
  fill(audience, audiences.map(each => [each, names[each] ?? each]), where.audience || audiences[0]);
  fill(pack, [['', 'as each case says'], ...packs.map(each => [each, each])], where.pack);
}

export function start() {
  audience.addEventListener('change', () => go({audience: audience.value}));
  pack.addEventListener('change', () => go({pack: pack.value}));
  on('set', draw);
  onGo(() => model.set && draw());
}
