// Places in files, and the way into the editor.

import {el} from './dom.js';

const said = ({file, line, column}) => (line ? `${file}:${line}${column ? `:${column}` : ''}` : file);

/** A place as a link that opens the editor; as words where there is nothing to open. */
export function linkTo(place, words = said(place)) {
  return place.link
    ? el('a', {class: 'place', href: place.link, title: 'Open in the editor'}, words)
    : el('span', {class: 'place'}, words);
}
