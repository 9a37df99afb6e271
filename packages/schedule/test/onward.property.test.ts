import type { LocalDate, OfficeDocument, Week } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextChange, NO_OVERLAY, officeStatus, steadyUntil } from '../src/index.js';
import type { OfficeStatus, OverlayReading } from '../src/index.js';
import { anyOffice, anyOverlay, around, instant, runs } from './arbitrary.js';
import type { Around } from './arbitrary.js';
import { hours, week } from './office.js';

const DAY = 86_400_000;
const told = ({ counter, staffing, contact, freshness, headline, reason }: OfficeStatus): string => JSON.stringify([counter, staffing, contact, freshness.state, headline, reason]);
const round = hours('00:00-24:00');

/** Weeks in which nothing happens, but for what some days have of their own. */
const quiet = [week(round, round, round, round), {}, 'unknown'] as const;
/** What begins on `first`, and weeks that turn once, where the change of clocks in the days after it leaves that out. */
const abroad = (zone: string, first: LocalDate, ...turning: readonly Week[]): readonly [string, Around, LocalDate, readonly Week[]] => [`in ${zone}`, around(first, 21, [zone]), first, turning];

/** The next change as looking at every span on the way finds it, and the first turn of the counter. */
function walked(document: OfficeDocument, overlay: OverlayReading, now: number, end: number): readonly [change: number | undefined, turn: number | undefined] {
  const before = officeStatus(document, overlay, now);
  let change: number | undefined;
  for (let at = now; at < end;) {
    at = steadyUntil(document, overlay, at);
    const status = officeStatus(document, overlay, at);
    if (told(status) !== told(before)) change ??= at;
    if (status.counter.state !== before.counter.state) return [change, at];
  }
  return [change, undefined];
}

it.each([
  ['in Indonesia', { anyOffice, anyOverlay, instant }, '2026-11-16', [week(round, []), { sun: hours('22:00-02:00') }]],
  abroad('Europe/Amsterdam', '2026-03-20', { sun: hours('02:00-03:00') }, week(round, round, round, hours('00:00-02:15', '02:45-24:00'))),
  abroad('America/Santiago', '2026-08-28', { sun: hours('00:00-00:45') }, week(round, round, round, hours('00:30-24:00'))),
  abroad('Pacific/Apia', '2011-12-21', { fri: round }, week(round, [], round, round)),
] as const)('a search misses nothing in the weeks that it passes over, %s', (_, { anyOffice, anyOverlay }, first, turning) => {
  let far = 0;
  const ahead = fc.oneof(fc.integer({ min: 0, max: 150 * 1440 }), fc.integer({ min: -10 * 1440, max: 10 * 1440 }));
  fc.assert(fc.property(anyOffice, fc.oneof(fc.constantFrom(...quiet), fc.constantFrom(...turning)), anyOverlay, ahead, fc.boolean(), ({ data: { workHours: _, noCounter: __, seasons: ___, ...data }, ...envelope }, serviceHours, overlay, ahead, isBare) => {
    // Dates keep a search from passing over what is near them, so half the offices have none.
    const dates = isBare ? { exceptions: [], holidays: [], policies: [], shifts: [], completeUntil: '9999-12-31' } : {};
    const document = { ...envelope, data: { ...data, serviceHours, seasons: [], completeFrom: '2000-01-01', ...dates } } as OfficeDocument;
    const reading = isBare ? NO_OVERLAY : overlay;
    const end = Date.parse(first) + 90 * DAY;
    const now = Date.parse(first) - ahead * 60_000;
    const next = nextChange(document, reading, now);
    const [change, turn] = walked(document, reading, now, end);
    expect(next.kind === 'none' || next.at > end ? undefined : next.at).toBe(change);
    const { state, until } = officeStatus(document, reading, now).counter;
    if (state === 'open' && until !== undefined && until <= end) expect(turn).toBe(until);
    if (change !== undefined && change - now > 20 * DAY) far++;
  }), runs(300));
  expect(far).toBeGreaterThan(0);
}, 60_000);
