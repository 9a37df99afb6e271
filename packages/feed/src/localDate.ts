import { DATE, isDate } from './days.js';
import type { LocalDate } from './days.js';
import { string } from './schema/build.js';

export const localDate = string<LocalDate>(10, DATE, isDate);

/** The first and last day that the format can name: what a garbled period reaches to. */
export const FIRST_DAY: LocalDate = '0001-01-01';
export const LAST_DAY: LocalDate = '9999-12-31';
