import { zoneLabel } from '@tetap/feed';
import { zoneOf } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import { spoken, written } from './dates.js';
import type { Clock } from './dates.js';
import type { Speaks } from './messages.js';

/** Turns instants into the wall clock of an office, and that into words. */
export interface OfficeClock {
  readonly local: (instant: Millis) => number;
  /** "WIB" */
  readonly zone: string;
  readonly written: Clock;
  readonly spoken: Clock;
}

/** The clock of an IANA `zone`, in words of a language. */
export function officeClock(zone: string, language: Speaks): OfficeClock {
  const label = zoneLabel(zone);
  return { local: zoneOf(zone).toLocal, zone: label, written: written(language, label), spoken: spoken(language) };
}
