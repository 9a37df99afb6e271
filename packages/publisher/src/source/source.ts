import type { App, Live } from '@tetap/feed';
import type { HolidaySource } from './holidaysForm.js';
import type { OfficeSource } from './officeForm.js';
import type { PolicySource } from './policyForm.js';
import type { RegionSource } from './regionForm.js';
import type { ServiceSource } from './serviceForm.js';

/** Where a record stands in the source folder. */
export interface Place {
  readonly file: string;
  /** Path of the record inside its file; empty for the whole file. */
  readonly path: string;
  /** Line (from 1) of a path below the record. */
  readonly lineOf: (path: string) => number;
}

/** What officers edit, read and well-formed: a policy stands here once, a rotation is not yet dated. */
export interface Source {
  readonly region: RegionSource;
  readonly policies: readonly PolicySource[];
  readonly holidays: HolidaySource;
  readonly offices: readonly OfficeSource[];
  readonly services: readonly ServiceSource[];
  readonly apps: readonly App[];
  readonly live: Live;
  /** Where records came from; a source that a program made may leave it empty. */
  readonly places: ReadonlyMap<object, Place>;
}
