// The letter in the middle: its name, and the view that is chosen.

import * as changes from './changes.js';
import {$, count} from './dom.js';
import * as html from './html.js';
import {model, on} from './model.js';
import * as pages from './pages.js';
import {shape, words} from './states.js';
import {tabs} from './tabs.js';
import * as text from './text.js';
import {go, onGo, where} from './where.js';

const views = {html, pages, text, changes};
let current = null;

function drawName() {
  const letter = model.letter;
  $('title').textContent = letter ? letter.title || letter.stem : 'No letter';
  const facts = $('facts');
  facts.replaceChildren();
  if (letter) {
    const state = letter.stale ? 'stale' : letter.state;
    const parts = [letter.stem, letter.number, letter.pages > 0 && count(letter.pages, 'page')];
    facts.append(shape(state), `${words[state]} · ${parts.filter(Boolean).join(' · ')}`);
    document.title = `${letter.stem} · Letterwright preview`;
  }
  $('stale').hidden = !letter?.stale;
  $('stale').replaceChildren(shape('stale'), 'Stale: this is the last letter that could be made.');
  document.body.classList.toggle('is-stale', Boolean(letter?.stale));
}

function show() {
  const next = views[where.view] ?? html;
  document.body.dataset.view = where.view;
  if (next !== current) {
    current?.leave();
    Object.values(views).forEach(view => { view.element.hidden = view !== next; });
    current = next;
    current.enter();
  }
}

export function start() {
  const items = [['html', 'HTML', '1'], ['pages', 'Pages', '2'], ['text', 'Text', '3'], ['changes', 'Changes', '4']];
  const choose = tabs($('views'), $('view'), 'view', items, view => go({view}));
  // All stay in the page for good: a frame that is moved is loaded again.
  $('view').append(...Object.values(views).map(view => view.element));
  choose(where.view);
  show();
  onGo(changed => {
    if (changed.has('view')) {
      choose(where.view);
      show();
    }
  });
  on('letter gone', drawName);
  on('letter', () => current.know?.());
  // The HTML is kept up to date in any view: words are searched in it.
  on('made', ({same}) => {
    html.update(same);
    current === html || current.update(same);
  });
  on('gone', () => {
    html.clear();
    current === html || current.clear();
  });
}
