// Pages of a PDF one below the other, each drawn by the server when it comes into view.

import {el} from './dom.js';

const AHEAD = 600;

/**
 * A stack of pages. `url` gives the address of a page for a width, or null while there is none;
 * `name` is what one is called, such as "Page 1 of 3"; `over` makes what lies over a picture and
 * tells the same, where there is such a thing.
 */
export function sheets(url, name, over) {
  const stack = el('div', {class: 'sheets'});
  const seen = new IntersectionObserver(entries => {
    entries.filter(entry => entry.isIntersecting).forEach(entry => draw(entry.target));
  }, {rootMargin: `${AHEAD}px 0px`});
  const resized = new ResizeObserver(() => refresh());

  /** Makes the stack so many pages high. */
  function fit(number) {
    while (stack.children.length > number) {
      seen.unobserve(stack.lastElementChild);
      stack.lastElementChild.remove();
    }
    while (stack.children.length < number) {
      const page = stack.children.length + 1;
      const sheet = el('figure', {class: 'page', 'data-page': page}, el('div', {class: 'blank'}), el('figcaption', {}, `Page ${page}`));
      stack.append(sheet);
      seen.observe(sheet);
    }
  }

  /** Draws those in view that are not up to date. */
  function refresh() {
    [...stack.children].filter(isNear).forEach(draw);
  }

  async function draw(sheet) {
    const number = Number(sheet.dataset.page);
    const width = sheet.firstElementChild.clientWidth;
    const wanted = width > 0 ? url(number, width) : null;
    if (wanted === null || sheet.dataset.url === wanted) {
      return;
    }
    sheet.dataset.url = wanted;
    const image = new Image();
    image.src = wanted;
    image.alt = name(number);
    try {
      await image.decode();
    } catch {
      // There is no such page, or none yet: asked for again when there is news.
      sheet.dataset.url = '';
      sheet.classList.add('lost');
      return;
    }
    // The new page takes the place of the old one when it can be shown at once.
    if (sheet.dataset.url === wanted) {
      sheet.classList.remove('lost');
      sheet.firstElementChild.replaceChildren(image);
      sheet.dispatchEvent(new CustomEvent('shown', {bubbles: true}));
      await cover(sheet, image, wanted);
    }
  }

  async function cover(sheet, image, wanted) {
    const cover = await over?.(Number(sheet.dataset.page));
    if (cover && sheet.dataset.url === wanted) {
      image.alt = '';
      image.after(cover);
    }
  }

  return {stack, fit, refresh, start: () => resized.observe(stack), stop: () => resized.disconnect()};
}

function isNear(sheet) {
  const box = sheet.getBoundingClientRect();
  return box.bottom > -AHEAD && box.top < innerHeight + AHEAD;
}
