import { DATE, isDate } from './days.js';
import type { LocalDate } from './days.js';
import { string } from './schema/build.js';

/** A calendar day that exists, `2026-11-27`. */
export const localDate = string<LocalDate>(10, DATE, isDate);

/** The first day that the format can name: a period whose beginning is garbled begins here. */
export const FIRST_DAY: LocalDate = '0001-01-01';
/** The last: a period whose end is garbled goes on to it. */
export const LAST_DAY: LocalDate = '9999-12-31';
