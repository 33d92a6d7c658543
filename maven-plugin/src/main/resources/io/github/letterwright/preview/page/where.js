// What is looked at, kept in the address, so that a reload comes back to it.

const defaults = {
  letter: '', view: 'html', audience: '', pack: '', panel: 'findings', filter: '', state: '', scope: 'all',
};
const listeners = [];

export const where = {...defaults, ...read()};

function read() {
  const entries = [...new URLSearchParams(location.hash.slice(1))];
  return Object.fromEntries(entries.filter(([key]) => key in defaults));
}

function write() {
  const changed = Object.entries(where).filter(([key, value]) => value !== defaults[key]);
  const hash = new URLSearchParams(changed).toString().replaceAll('%2F', '/');
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
}

/** Looks at something else; the listeners hear which keys are new. */
export function go(patch) {
  const changed = new Set(Object.keys(patch).filter(key => where[key] !== patch[key]));
  if (changed.size > 0) {
    Object.assign(where, patch);
    write();
    listeners.forEach(listener => listener(changed));
  }
}

export const onGo = listener => listeners.push(listener);

addEventListener('hashchange', () => go({...defaults, ...read()}));
