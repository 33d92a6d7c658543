// Elements of the page.

/** The element of an id. */
export const $ = id => document.getElementById(id);

/** An element: attributes as they are written in HTML, functions as listeners, children behind. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value != null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter(child => child != null && child !== false));
  return element;
}

/** A number with its word: "1 error", "3 errors". */
export const count = (number, word) => `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`;

/** The same function, called no more often than that, however often it is asked for. */
export function calmly(milliseconds, run) {
  let timer = 0;
  return () => {
    timer ||= setTimeout(() => {
      timer = 0;
      run();
    }, milliseconds);
  };
}

/** Whether somebody is writing, so that letters are no commands. */
export const writes = target => target instanceof HTMLElement && target.matches('input, select, textarea');
