import type { LocalDate } from '../days.js';
import type { Basis } from '../documents/parts.js';
import type { Text } from '../schema/schema.js';

/** A decree with its date: it is known from that day on. */
export type Decree = Basis & { readonly date: LocalDate };

/** A day on which offices are closed by decree, unless an office's own rule says otherwise. */
export interface DecreedDay {
  readonly date: LocalDate;
  /** `national`: hari libur nasional; `collective`: cuti bersama, which binds civil servants. */
  readonly kind: 'national' | 'collective';
  readonly name: Text;
  /** The decree itself says that a later one confirms this date (the isbat session of the lunar month). */
  readonly tentative?: true;
}

/** What a later decree changed. */
export interface Change {
  readonly decree: Decree;
  readonly removed: readonly LocalDate[];
  readonly added: readonly DecreedDay[];
}

/** A year as first decreed, and what was changed since, oldest first. */
export interface DecreedYear {
  readonly year: number;
  readonly decree: Decree;
  readonly days: readonly DecreedDay[];
  readonly changes: readonly Change[];
}

/** A day with the decree that made it a holiday. */
export interface CalendarDay extends DecreedDay {
  readonly basis: Decree;
}

/** The holidays of a year as they stood at an instant. */
export interface Calendar {
  readonly year: number;
  /** In order of date; at most one for a date. */
  readonly days: readonly CalendarDay[];
  /** The decrees that the days rest on, the first one first. */
  readonly decrees: readonly Decree[];
}
