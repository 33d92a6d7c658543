// What the server is asked.

import {where} from './where.js';

const MOST_PIXELS = 2400;

function query(more) {
  const all = {audience: where.audience, pack: where.pack, ...more};
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '' && value != null));
}

async function json(path, more) {
  const response = await fetch(`${path}?${query(more)}`);
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error);
  }
  return answer;
}

export const getSet = since => json('/api/set', {since});
export const getLetter = stem => json('/api/letter', {stem});
export const getOrigin = (stem, view, at, page) => json('/api/origin', {stem, view, at, page});
export const getLines = (stem, page) => json('/letter/page', {stem, page}).then(answer => answer.lines);
export const getChanges = stem => json('/api/changes', {stem});
export const setBaseline = baseline => fetch(`/api/baseline?${query({to: baseline})}`, {method: 'POST'});
export const eventsUrl = () => `/api/events?${query()}`;

// The revision does nothing but tell one address from the next.
export const htmlUrl = (stem, revision) => `/letter/html?${query({stem, revision})}`;
export const textUrl = (stem, revision) => `/letter/text?${query({stem, revision})}`;
export const pdfUrl = stem => `/letter/pdf?${query({stem})}`;

/** A page drawn with a pixel for each of the screen. */
export function pageUrl(stem, revision, number, width, baseline) {
  const pixels = Math.min(Math.round(width * devicePixelRatio), MOST_PIXELS);
  return `/letter/page/${number}.png?${query({stem, revision, width: pixels, baseline})}`;
}
