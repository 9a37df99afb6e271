import type { Millis } from '@tetap/schedule';
import { lagOf } from './lagOf.js';

/** Milliseconds for which an answer had been kept when it came. */
export function ageOf(answer: Parameters<typeof lagOf>[0]): Millis {
  return Math.max(0, lagOf(answer));
}
