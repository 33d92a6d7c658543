'use strict';
// The page is XML as well: no ampersand and no less-than sign.
(() => {
  const PAGE = 100;
  const PAUSE = 300;

  const begin = () => {
    const form = document.querySelector('form');
    const rows = [...document.querySelectorAll('.letters > tbody > tr')];
    const said = document.getElementById('shown');
    const more = document.getElementById('more');
    const number = new Intl.NumberFormat('en');
    const filters = [...form.querySelectorAll('select')];
    const texts = new Map();
    let matching = rows;
    let shown = [];
    let written;

    const text = row => {
      if (!texts.has(row)) {
        texts.set(row, row.textContent.toLowerCase());
      }
      return texts.get(row);
    };

    const search = () => {
      const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const tests = [
        ...filters.filter(filter => filter.value).map(filter =>
          row => row.dataset[filter.name].split(' ').includes(filter.value)),
        ...words.map(word => row => text(row).includes(word)),
      ];
      return rows.filter(row => tests.every(test => test(row)));
    };

    const show = count => {
      shown.forEach(row => row.classList.remove('shown'));
      shown = matching.slice(0, count);
      shown.forEach(row => row.classList.add('shown'));
      more.hidden = shown.length === matching.length;
    };

    const tell = () => {
      const all = `${number.format(rows.length)} ${rows.length === 1 ? 'case' : 'cases'}`;
      const found = matching.length === rows.length ? all : `${number.format(matching.length)} of ${all}`;
      const part = matching.length > shown.length ? `, the first ${number.format(shown.length)} shown` : '';
      said.textContent = matching.length ? found + part : `None of ${all} matches.`;
    };

    const update = () => {
      matching = search();
      show(PAGE);
      tell();
    };

    const write = () => {
      const state = new URLSearchParams(new FormData(form));
      [...state].filter(([, value]) => !value).forEach(([name]) => state.delete(name));
      const [page] = location.href.split('#');
      history.replaceState(null, '', state.size ? `${page}#${state}` : page);
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

    const grow = () => {
      const next = shown.length;
      show(2 * next);
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
    more.addEventListener('click', grow);
    addEventListener('hashchange', read);

    const print = (count, open) => {
      show(count);
      tell();
      matching.forEach(row => row.querySelectorAll('details').forEach(it => { it.open = open; }));
    };

    // Paper has all that matches, and all that is said of it.
    let before;
    addEventListener('beforeprint', () => {
      before = shown.length;
      print(matching.length, true);
    });
    addEventListener('afterprint', () => print(before, false));

    form.hidden = false;
    read();
    document.documentElement.classList.add('ready');
  };

  document.documentElement.classList.add('scripted');
  document.addEventListener('DOMContentLoaded', begin);
})();
