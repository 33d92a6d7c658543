// Places in files, and the way into the editor.

import {el} from './dom.js';

const said = ({file, line, column}) => (line ? `${file}:${line}${column ? `:${column}` : ''}` : file);

/** A place as a link that opens the editor; as words where there is nothing to open. */
export function linkTo(place, words = said(place)) {
  const broken = words.split(/(?<=\/)/).flatMap(part => [part, el('wbr')]).slice(0, -1);
  return place.link
    ? el('a', {class: 'place', href: place.link, title: 'Open in the editor'}, broken)
    : el('span', {class: 'place'}, broken);
}
