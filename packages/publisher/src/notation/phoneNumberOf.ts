import type { PhoneNumber } from '@tetap/feed';

/**
 * A phone number as offices write it: `+62 812 ...`, `0812-...`, `(0621) ...` or a short code such as `1708`.
 * Undefined: not understood.
 */
export function phoneNumberOf(written: string): PhoneNumber | undefined {
  const value = written.trim().replace(/[()./-]+/g, ' ').replace(/\s+/g, ' ').trim();
  if (/^[1-9]\d{2,7}$/.test(value)) return { kind: 'short', value };
  if (/^\+[1-9][\d ]+$/.test(value)) return { kind: 'international', value };
  return /^0[\d ]+$/.test(value) ? { kind: 'international', value: `+62 ${value.slice(1)}` } : undefined;
}
