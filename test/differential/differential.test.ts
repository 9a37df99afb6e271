import { dateOf, dayNumber } from '@tetap/feed';
import type { LocalDate } from '@tetap/feed';
import { changes, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { asDocument, asOpeningHours, someSchedule } from './schedule.js';

/**
 * A second opinion by code that shares nothing with ours: `opening_hours` 3.12.0 reads generated schedules in the
 * OSM notation, our engine reads the same ones as feed documents, and the open stretches must be equal.
 * It counts in the process's zone, so wall times are compared as UTC (vitest.config.ts sets TZ=UTC).
 */
const first: LocalDate = '2026-10-05';
const days = 35;
const last = dateOf(dayNumber(first) + days);
const from = Date.parse(`${first}T00:00:00Z`);
const until = Date.parse(`${last}T00:00:00Z`);
const WIB = 7 * 3_600_000;

function theirs(text: string): string[] {
  return new OpeningHours(text, null).getOpenIntervals(new Date(from), new Date(until))
    .map(([opens, closes]) => `${opens.toISOString()} ${closes.toISOString()}`);
}

function ours(seed: number, exceptions: number): { text: string; open: string[] } {
  const schedule = someSchedule(seed, first, days, exceptions);
  const document = asDocument(schedule, '2026-09-01', '2027-12-31');
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
  return { text: asOpeningHours(schedule), open };
}

describe('against opening_hours', () => {
  it.each([0, 4])('agrees on five thousand distinct schedules with %i exceptions each', (exceptions) => {
    const distinct = new Set<string>();
    const overnight = new Set<string>();
    for (let seed = 1; distinct.size < 5000; seed += 1) {
      const { text, open } = ours(seed + exceptions * 1_000_000, exceptions);
      if (distinct.has(text)) continue;
      distinct.add(text);
      if (open.some((stretch) => stretch.slice(8, 10) !== stretch.slice(33, 35))) overnight.add(text);
      expect(open, `seed ${seed}: ${text}`).toEqual(theirs(text));
    }
    expect(distinct.size).toBe(5000);
    expect(overnight.size).toBeGreaterThan(1000);
  }, 240_000);
});
