'use strict';
(() => {
  const PAGE = 200;
  const PAUSE = 300;

  const begin = () => {
    const form = document.querySelector('form');
    const rows = [...document.querySelectorAll('.letters > tbody > tr')];
    const said = document.getElementById('shown');
    const more = document.querySelector('.more');
    const number = new Intl.NumberFormat('en');
    const filters = [...form.querySelectorAll('select')];
    let texts;
    let matching = rows;
    let shown = [];
    let written;

    const has = (row, filter) =>
      !filter.value || row.dataset[filter.name].split(' ').includes(filter.value);

    const search = () => {
      const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length && !texts) {
        texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
      }
      const set = filters.filter(filter => filter.value);
      return rows.filter(row =>
        set.every(filter => has(row, filter)) && words.every(word => texts.get(row).includes(word)));
    };

    const show = count => {
      shown.forEach(row => row.classList.remove('shown'));
      shown = matching.slice(0, count);
      shown.forEach(row => row.classList.add('shown'));
      more.hidden = shown.length === matching.length;
    };

    const tell = () => {
      const all = number.format(rows.length);
      const found = matching.length === rows.length ? all : `${number.format(matching.length)} of ${all}`;
      const part = shown.length < matching.length ? `, the first ${number.format(shown.length)} shown` : '';
      said.textContent = matching.length ? `${found} cases${part}` : `None of ${all} cases matches.`;
    };

    const update = () => {
      matching = search();
      show(PAGE);
      tell();
    };

    const write = () => {
      const state = new URLSearchParams(new FormData(form));
      [...state].filter(([, value]) => !value).forEach(([name]) => state.delete(name));
      history.replaceState(null, '', `#${state}`);
    };

    const read = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      for (const field of [form.elements.search, ...filters]) {
        field.value = state.get(field.name) ?? '';
        if (field.selectedIndex === -1) {
          field.value = '';
        }
      }
      update();
    };

    const grow = count => {
      const next = shown.length;
      show(count);
      tell();
      const cell = matching[next].querySelector('th');
      cell.tabIndex = -1;
      cell.focus();
    };

    form.addEventListener('input', () => {
      update();
      clearTimeout(written);
      written = setTimeout(write, PAUSE);
    });
    form.addEventListener('reset', () => setTimeout(() => {
      update();
      write();
      form.elements.search.focus();
    }));
    form.addEventListener('submit', event => event.preventDefault());
    document.getElementById('more').addEventListener('click', () => grow(shown.length + PAGE));
    document.getElementById('all').addEventListener('click', () => grow(matching.length));
    addEventListener('hashchange', read);

    // Paper has what matches, and everything that is said of it.
    let before;
    addEventListener('beforeprint', () => {
      before = [shown.length, [...document.querySelectorAll('tr.shown details:not([open])')]];
      show(matching.length);
      matching.forEach(row => row.querySelectorAll('details').forEach(it => { it.open = true; }));
    });
    addEventListener('afterprint', () => {
      matching.forEach(row => row.querySelectorAll('details').forEach(it => { it.open = false; }));
      show(before[0]);
    });

    form.hidden = false;
    read();
    document.documentElement.classList.add('ready');
  };

  document.documentElement.classList.add('scripted');
  document.addEventListener('DOMContentLoaded', begin);
})();
