import type { INDONESIAN_ZONES } from './zones.js';
import { regionCode } from './regionCode.js';

type IndonesianZone = keyof typeof INDONESIAN_ZONES;

/**
 * The 38 provinces by Kemendagri code, by time zone (Keppres 41/1987; the IANA zone of western and central Kalimantan
 * is Asia/Pontianak). Codes 91 to 96 are the provinces of Papua, four of them new since 2022.
 */
const provinces: Readonly<Record<IndonesianZone, readonly string[]>> = {
  'Asia/Jakarta': ['11', '12', '13', '14', '15', '16', '17', '18', '19', '21', '31', '32', '33', '34', '35', '36'],
  'Asia/Pontianak': ['61', '62'],
  'Asia/Makassar': ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  'Asia/Jayapura': ['81', '82', '91', '92', '93', '94', '95', '96'],
};

/** Every province code. */
export const provinceCodes: readonly string[] = Object.values(provinces).flat().sort();

/** Zone of a region by its Kemendagri code (`12`, `12.18`, `12.18.04`, `12.18.04.2001`); undefined for no such code. */
export function zoneOfRegion(code: string): IndonesianZone | undefined {
  if (!regionCode.is(code)) return undefined;
  const zones = Object.keys(provinces) as IndonesianZone[];
  return zones.find((zone) => provinces[zone].includes(code.slice(0, 2)));
}

/**
 * Whether a code is well formed and lies in a province that exists. Lower levels are not listed here: their codes
 * change by decree of the Home Affairs Minister several times a year.
 */
export function isRegionCode(code: string): boolean {
  return zoneOfRegion(code) !== undefined;
}
