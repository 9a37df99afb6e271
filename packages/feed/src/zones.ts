import { string } from './schema/build.js';

/** Indonesia's three zones (Keppres 41/1987); fixed offsets, no daylight saving. Offsets in minutes. */
export const INDONESIAN_ZONES = {
  'Asia/Jakarta': { label: 'WIB', offset: 420 },
  'Asia/Pontianak': { label: 'WIB', offset: 420 },
  'Asia/Makassar': { label: 'WITA', offset: 480 },
  'Asia/Jayapura': { label: 'WIT', offset: 540 },
} as const;

/** WIB, WITA or WIT; elsewhere the zone's own name. `Intl` prints these only in Indonesian. */
export function zoneLabel(zone: string): string {
  return zone in INDONESIAN_ZONES ? INDONESIAN_ZONES[zone as keyof typeof INDONESIAN_ZONES].label : zone;
}

/** Whether this machine can compute with the zone. Indonesia's own are known even where `Intl` is slim. */
function isZone(value: string): boolean {
  try {
    return Object.keys(INDONESIAN_ZONES).includes(value) || !!new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    return false;
  }
}

/** An IANA time zone that this machine can compute with. */
export const zone = string(64, undefined, isZone);
