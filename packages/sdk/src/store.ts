/**
 * Where last known good documents are kept between visits. Small and synchronous, so that a first answer waits for nothing
 * (`localStorage` was measured quickest). Every method may throw; the client then goes on without.
 */
export interface Store {
  readonly get: (key: string) => string | null | undefined;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** Every key, also those of others. */
  readonly keys: () => Iterable<string>;
}

/** The page's `localStorage`. Even naming it throws where storage is blocked, which every caller has to bear. */
export const pageStore: Store = {
  get: (key) => localStorage.getItem(key),
  set: (key, value) => { localStorage.setItem(key, value); },
  remove: (key) => { localStorage.removeItem(key); },
  keys: () => Object.keys(localStorage),
};
