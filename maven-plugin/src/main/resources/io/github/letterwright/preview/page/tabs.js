// A row of tabs.

import {el} from './dom.js';

const steps = {ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity};

/** Makes the tabs of a list; `items` are [key, label, shortcut]. Returns what chooses one. */
export function tabs(list, panel, prefix, items, choose) {
  const buttons = items.map(([key, label, shortcut]) => el('button', {
    type: 'button', role: 'tab', id: `${prefix}-${key}`, 'data-key': key, 'aria-controls': panel.id,
    'aria-keyshortcuts': shortcut, click: () => choose(key),
  }, label, el('span', {class: 'many'}), shortcut && el('kbd', {'aria-hidden': 'true'}, shortcut)));
  list.replaceChildren(...buttons);
  list.addEventListener('keydown', event => {
    const step = steps[event.key];
    if (step !== undefined) {
      const at = buttons.indexOf(document.activeElement);
      const next = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)];
      event.preventDefault();
      event.stopPropagation();
      next.focus();
      choose(next.dataset.key);
    }
  });
  return key => {
    for (const button of buttons) {
      const chosen = button.dataset.key === key;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', `${prefix}-${key}`);
  };
}
