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
