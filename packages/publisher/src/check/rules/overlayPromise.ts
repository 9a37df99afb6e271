import type { Rule } from '../rule.js';

/** Readers ask for the overlay only where the region promises one. */
export const overlayPromise: Rule = ({ source: { region, live } }) => (region.live === undefined && [live.overrides, live.incidents, live.notices ?? []].some(({ length }) => length > 0)
  ? [{ severity: 'error', code: 'live.unpromised', record: region, path: '', message: 'live.yaml berisi, tetapi tidak akan dibaca. Isi "live: { ttl: 60 }" di region.yaml.' }]
  : []);
