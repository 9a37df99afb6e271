import { string } from './schema/build.js';

/** A wall time in the office's zone, `00:00` to `24:00`. */
export type LocalTime = `${number}:${number}`;
/** Reads a `LocalTime`. */
export const localTime = string<LocalTime>(5, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
