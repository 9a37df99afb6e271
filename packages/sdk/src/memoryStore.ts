import type { Store } from './store.js';

/** A store for as long as the process lives: for clients in Node that follow each other, and for tests. */
export function memoryStore(): Store {
  const entries = new Map<string, string>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => { entries.set(key, value); },
    remove: (key) => { entries.delete(key); },
    keys: () => [...entries.keys()],
  };
}
