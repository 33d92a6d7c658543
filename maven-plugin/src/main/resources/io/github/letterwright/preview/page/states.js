// The states of a letter: a shape, a word, and only then a color.

const SVG = 'http://www.w3.org/2000/svg';

const shapes = {
  errors: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.4v4.2M8 11.4v.2',
  warnings: 'M8 1.8 15 14H1zM8 6.2v3.8M8 12.1v.2',
  clean: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5 8.3l2.2 2.2L11 6.2',
  waiting: 'M8 2.2v.1M12.1 3.9v.1M13.8 8v.1M12.1 12.1v.1M8 13.8v.1M3.9 12.1v.1M2.2 8v.1M3.9 3.9v.1',
  changed: 'M8 1.5 14.5 8 8 14.5 1.5 8zM5.6 8h4.8',
  stale: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 4.6V8l2.4 1.6',
};

export const words = {
  errors: 'Errors', warnings: 'Warnings', clean: 'Clean', waiting: 'Waiting', changed: 'Changed', stale: 'Stale',
};

/** The shape of a state; the word stands beside it or in the title. */
export function shape(state) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `shape ${state}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shapes[state]);
  svg.append(path);
  return svg;
}

/** Whether a letter is in a state; it may have changed besides. */
export const isIn = (letter, state) =>
  state === '' || letter.state === state || (state === 'changed' && letter.changed);
