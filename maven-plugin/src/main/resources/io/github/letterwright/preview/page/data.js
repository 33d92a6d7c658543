// The case as its template sees it, as a tree.

import {el} from './dom.js';

const opened = new Set(['case', 'injuredWorker', 'items']);
const isTree = value => value !== null && typeof value === 'object';
const size = value => (Array.isArray(value) ? `${value.length}` : '');

const names = ['treatment', 'name', 'document', 'text'];

/** What a closed branch says of itself: its name, or the first words in it. */
function gist(value) {
  if (!isTree(value)) {
    return String(value);
  }
  const name = names.find(key => key in value);
  const parts = name ? [value[name]] : Object.values(value);
  return Array.isArray(value) ? '' : parts.map(gist).find(words => words !== '') ?? '';
}

function branch(key, value, path) {
  const details = el('details', {open: opened.has(path), toggle: () => {
    details.open ? opened.add(path) : opened.delete(path);
    fill();
  }},
  el('summary', {}, el('span', {class: 'key'}, key), ' ',
    size(value) && el('span', {class: 'size'}, size(value)), el('span', {class: 'gist'}, gist(value))));
  let filled = false;
  // A branch grows when it is looked into: a case of a thousand items is a large tree.
  const fill = () => {
    if (details.open && !filled) {
      filled = true;
      details.append(...nodes(value, path));
    }
  };
  fill();
  return details;
}

const leaf = (key, value) =>
  el('p', {class: 'leaf'}, el('span', {class: 'key'}, key), ' ', el('span', {class: 'value'}, String(value)));

const nodes = (tree, path) => Object.entries(tree).map(([key, value]) =>
  (isTree(value) ? branch(key, value, path ? `${path}.${key}` : key) : leaf(key, value)));

export const draw = letter => (letter.data
  ? [el('p', {class: 'lead'}, 'What templates see, with the names that they use.'), el('div', {class: 'tree'}, nodes(letter.data, ''))]
  : [el('p', {class: 'nothing'}, 'The case could not be read.')]);
