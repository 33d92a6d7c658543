// What is told of the letter beside it.

import * as data from './data.js';
import {$} from './dom.js';
import * as files from './files.js';
import * as findings from './findings.js';
import {model, on} from './model.js';
import {tabs} from './tabs.js';
import {go, onGo, where} from './where.js';

const panels = {findings, data, files};
const place = $('panel');
let drawn = '';

function draw() {
  const letter = model.letter;
  const panel = panels[where.panel] ?? findings;
  const key = `${where.panel} ${letter?.stem}`;
  const top = key === drawn ? place.scrollTop : 0;
  place.replaceChildren(...(letter ? panel.draw(letter).flat() : []));
  place.scrollTop = top;
  drawn = key;
  $('panel-findings').querySelector('.many').textContent = letter?.diagnostics.length || '';
}

export function start() {
  const items = [['findings', 'Findings'], ['data', 'Data'], ['files', 'Files']];
  const choose = tabs($('panels'), place, 'panel', items, panel => go({panel}));
  choose(where.panel);
  onGo(changed => {
    if (changed.has('panel')) {
      choose(where.panel);
      draw();
    }
  });
  on('letter gone', draw);
}
