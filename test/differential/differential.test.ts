import { dateOf, dayNumber } from '@tetap/feed';
import type { LocalDate } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import { changes, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { anySchedule, asDocument, asOpeningHours, levels } from './schedule.js';
import type { Schedule } from './schedule.js';

/**
 * A second opinion by code that shares nothing with ours: `opening_hours` 3.12.0 reads generated schedules in the
 * OSM notation, our engine reads the same ones as feed documents, and the open stretches must be equal. Each run takes
 * other schedules; `TETAP_SEED` with the seed that it prints takes the same again. Of a disagreement the smallest schedule is shown.
 * It counts in the process's zone, so wall times are compared as UTC (vitest.config.ts sets TZ=UTC).
 */
const first: LocalDate = '2026-12-05';
const days = 35;
/** Christmas with its leave, New Year: `opening_hours` knows no holidays of Indonesia, so there they are days that are off. */
const decreed = new Map([2026, 2027].flatMap((year) => calendarOf(year)!.days.map(({ date }) => [date, []] as const)));
const last = dateOf(dayNumber(first) + days);
const from = Date.parse(`${first}T00:00:00Z`);
const until = Date.parse(`${last}T00:00:00Z`);
const WIB = 7 * 3_600_000;

function theirs(text: string): string[] {
  return new OpeningHours(text, null).getOpenIntervals(new Date(from), new Date(until))
    .map(([opens, closes]) => `${opens.toISOString()} ${closes.toISOString()}`);
}

function ours(schedule: Schedule): string[] {
  const document = asDocument(schedule, '2026-11-01', '2027-12-31');
  const open: string[] = [];
  let opens: number | undefined;
  const start = officeStatus(document, NO_OVERLAY, from - WIB);
  if (start.counter.state === 'open') opens = from;
  for (const { at, status } of changes(document, NO_OVERLAY, from - WIB, until - WIB)) {
    const instant = at + WIB;
    const isOpen = status.counter.state === 'open';
    if (isOpen && opens === undefined) opens = instant;
    if (!isOpen && opens !== undefined) {
      open.push(`${new Date(opens).toISOString()} ${new Date(instant).toISOString()}`);
      opens = undefined;
    }
  }
  if (opens !== undefined) open.push(`${new Date(opens).toISOString()} ${new Date(until).toISOString()}`);
  return open;
}

const seed = Number(process.env.TETAP_SEED ?? Math.floor(Math.random() * 2 ** 31));

describe('against opening_hours', () => {
  it.each([
    [0, 'dated days, and no holidays', new Map(), undefined],
    [8, 'dated days of any level, and the decreed holidays', decreed, levels],
  ] as const)(`agrees on five thousand distinct schedules with %i %s, TETAP_SEED=${seed}`, (count, _, holidays, of) => {
    let overnight = 0;
    fc.assert(fc.property(anySchedule(first, days, count, of), ({ week, dated }) => {
      const schedule = { week, dated: { ...dated, holiday: new Map([...holidays, ...dated.holiday]) } };
      const text = asOpeningHours(schedule);
      const open = ours(schedule);
      if (open.some((stretch) => stretch.slice(8, 10) !== stretch.slice(33, 35))) overnight++;
      expect(open, text).toEqual(theirs(text));
    }), { numRuns: 5000, skipEqualValues: true, seed });
    expect(overnight).toBeGreaterThan(1000);
  }, 240_000);
});
