import type { OfficeDocument } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextChange, officeStatus, steadyUntil } from '../src/index.js';
import type { OfficeStatus, OverlayReading } from '../src/index.js';
import { anyOffice, anyOverlay, around, runs } from './arbitrary.js';
import { hours, week } from './office.js';

const DAY = 86_400_000;
const told = ({ counter, staffing, contact, freshness, headline, reason }: OfficeStatus): string => JSON.stringify([counter, staffing, contact, freshness.state, headline, reason]);
const round = hours('00:00-24:00');

/** Weeks in which nothing happens, but for what some days have of their own. */
const quiet = fc.constantFrom(week(round, round, round, round), {}, 'unknown' as const);
const abroad = around('2026-03-20', 21, ['Europe/Amsterdam', 'America/Santiago', 'Pacific/Apia']);

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

it.each([['in Indonesia', { anyOffice, anyOverlay }, '2026-11-16'], ['abroad', abroad, '2026-03-20']] as const)('a search misses nothing in the weeks that it passes over, %s', (_, { anyOffice, anyOverlay }, first) => {
  let far = 0;
  fc.assert(fc.property(anyOffice, quiet, anyOverlay, fc.integer({ min: 0, max: 150 * 1440 }), ({ data: { workHours: _, noCounter: __, seasons: ___, ...data }, ...envelope }, serviceHours, overlay, ahead) => {
    const document = { ...envelope, data: { ...data, serviceHours, seasons: [], completeFrom: '2020-01-01' } } as OfficeDocument;
    const end = Date.parse(first) + 90 * DAY;
    const now = Date.parse(first) - ahead * 60_000;
    const next = nextChange(document, overlay, now);
    const [change, turn] = walked(document, overlay, now, end);
    expect(next.kind === 'none' || next.at > end ? undefined : next.at).toBe(change);
    const { state, until } = officeStatus(document, overlay, now).counter;
    if (state === 'open' && until !== undefined && until <= end) expect(turn).toBe(until);
    if (change !== undefined && change - now > 20 * DAY) far++;
  }), runs(300));
  expect(far).toBeGreaterThan(10);
}, 60_000);
