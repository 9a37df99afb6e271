import type { RegionDigest } from '@tetap/feed';

/** The zone that times are told in, also where no office gives one. */
export function zoneFor(region: RegionDigest | undefined): string {
  return region?.zone ?? 'Asia/Jakarta';
}
