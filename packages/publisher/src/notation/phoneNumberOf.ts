import { SHORT_CODE } from '@tetap/feed';
import type { PhoneNumber } from '@tetap/feed';

/**
 * A phone number as offices write it: `+62 812 ...`, `0812-...`, `(0621) ...` or a short code such as `1708`, with whatever dashes, and the
 * invisible marks of direction that phones put around a number that is copied. The 0 that is only dialled within the country is dropped
 * after its code, as in `+62 (0)621 ...`. Undefined: not understood, or no whole number.
 */
export function phoneNumberOf(written: string): PhoneNumber | undefined {
  const value = written.replace(/\p{Cf}/gu, '').replace(/[().\p{Pd}\u2212]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^\+62 ?0 ?(?=[1-9])/, '+62 ');
  if (SHORT_CODE.test(value)) return { kind: 'short', value };
  if (/^\+[1-9][\d ]+$/.test(value)) return { kind: 'international', value };
  return /^0[\d ]+$/.test(value) ? { kind: 'international', value: `+62 ${value.slice(1)}` } : undefined;
}
