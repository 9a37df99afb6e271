import type { RegionDigest } from '@tetap/feed';
import type { RegionSource } from '../source/regionForm.js';

/** What every document of an office carries of its region. */
export function regionDigest({ districts: _, notices: _n, example: _e, publishing: _p, ...digest }: RegionSource): RegionDigest {
  return digest;
}
