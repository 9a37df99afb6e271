import { string } from './schema/build.js';

/** Kemendagri code: province 12, regency 12.18, sub-district 12.18.04, village 12.18.04.2001. */
export const regionCode = string(13, /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/);

/** Whether a place is another or lies in it: a code begins with the code of what its place lies in, so the village 12.18.04.2001 is within the sub-district 12.18.04. */
export function isWithin(code: string, named: string): boolean {
  return code === named || code.startsWith(`${named}.`);
}

/** Whether two places have ground in common: one of them lies in the other. */
export function overlaps(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
