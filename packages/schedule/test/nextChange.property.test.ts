import { dateOf, dayNumber } from '@tetap/feed';
import type { LocalDate } from '@tetap/feed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceAt, changes, dutyAt, explain, lookAhead, nextChange, officeStatus, policiesAt, steadyUntil, weekOf } from '../src/index.js';
import type { OfficeStatus } from '../src/index.js';
import { anyOffice, anyOverlay, around, instant, runs } from './arbitrary.js';
import type { Around } from './arbitrary.js';
import { office } from './office.js';

/** What section 9 of docs/status.md compares, written down apart from the engine. */
function told({ counter, staffing, contact, freshness, headline, reason }: OfficeStatus): string {
  return JSON.stringify([counter, staffing, contact, freshness.state, headline, reason]);
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const RUNS = runs(100);
const here: Around = { anyOffice, anyOverlay, instant };

/** The first instant later than one at which anything differs, as asking every minute of three days and then every 17 of a month finds it, is `nextChange`. */
function isFoundByTheMinute({ anyOffice, anyOverlay, instant }: Around, cases = RUNS): void {
  fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, start) => {
    const before = told(officeStatus(document, overlay, start));
    const next = nextChange(document, overlay, start);
    const end = next.kind === 'none' ? Infinity : next.at;
    for (let at = start; at < Math.min(end, start + 30 * DAY); at += at < start + 3 * DAY ? MINUTE : 17 * MINUTE) expect(told(officeStatus(document, overlay, at))).toBe(before);
    if (next.kind === 'none') return;
    expect(told(officeStatus(document, overlay, end - 1))).toBe(before);
    const after = officeStatus(document, overlay, end);
    expect(told(after)).not.toBe(before);
    expect(next.status).toEqual(after);
    if (next.kind === 'unknownAfter') expect(after.counter.state === 'unknown' || after.staffing.working === undefined).toBe(true);
  }), cases);
}

/** From `from` on the changes cut three days into pieces, within which nothing differs. */
function partition({ anyOffice, anyOverlay, instant }: Around, cases = RUNS): void {
  fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, from) => {
    const until = from + 3 * DAY;
    const found = [...changes(document, overlay, from, until)];
    const edges = [...found.map(({ at }) => at), until];
    let status = officeStatus(document, overlay, from);
    for (let at = from, piece = 0; at < until; at += MINUTE) {
      while (at >= edges[piece]!) {
        const change = found[piece]!;
        expect(told(officeStatus(document, overlay, change.at - 1))).toBe(told(status));
        expect(told(change.status)).not.toBe(told(status));
        expect(change.at).toBeGreaterThan(edges[piece - 1] ?? from);
        ({ status } = change);
        piece++;
      }
      if (told(officeStatus(document, overlay, at)) !== told(status)) expect.fail(`${new Date(at).toISOString()} is no change of ${JSON.stringify(edges)}`);
    }
    expect(told(officeStatus(document, overlay, until - 1))).toBe(told(found[found.length - 1]?.status ?? officeStatus(document, overlay, from)));
  }), cases);
}

/** Days around which clocks change: by an hour and by half of one, at midnight, for Ramadan, by two hours, by a whole day. */
const CLOCKS_CHANGE = [
  ['Europe/Amsterdam', '2026-03-29'], ['Europe/Amsterdam', '2026-10-25'], ['America/Santiago', '2026-04-05'], ['America/Santiago', '2026-09-06'],
  ['Australia/Lord_Howe', '2026-04-05'], ['Australia/Lord_Howe', '2026-10-04'], ['Africa/Casablanca', '2026-02-15'], ['Africa/Casablanca', '2026-03-22'],
  ['Asia/Tehran', '2022-03-22'], ['Asia/Tehran', '2022-09-22'], ['Asia/Beirut', '2026-03-29'], ['Africa/Cairo', '2026-10-30'],
  ['Antarctica/Troll', '2026-03-29'], ['America/St_Johns', '2010-11-07'], ['Pacific/Apia', '2011-12-30'],
] as const;
const changing = (zone: string, date: LocalDate): Around => around(dateOf(dayNumber(date) - 2), 4, [zone]);

describe('nextChange', () => {
  it('is what asking every minute of three days finds', () => {
    isFoundByTheMinute(here);
  }, 60_000);

  it.each(CLOCKS_CHANGE)('is so in %s, where clocks change on %s', (zone, date) => {
    isFoundByTheMinute(changing(zone, date), runs(25));
  }, 60_000);

  it('does not depend on what was asked before', () => {
    fc.assert(fc.property(anyOffice, fc.array(fc.tuple(instant, anyOverlay), { minLength: 1, maxLength: 12 }), (document, questions) => {
      for (const [at, overlay] of questions) {
        const stranger = structuredClone(document);
        for (const ask of [nextChange, officeStatus, steadyUntil, explain, dutyAt]) expect(ask(document, overlay, at)).toEqual(ask(stranger, structuredClone(overlay), at));
        for (const ask of [weekOf, policiesAt, attendanceAt]) expect(ask(document, at)).toEqual(ask(structuredClone(document), at));
        expect(lookAhead(document, overlay, at)).toEqual(lookAhead(structuredClone(document), overlay, at));
      }
    }), RUNS);
  }, 60_000);
});

describe('changes', () => {
  it('cut time into pieces within which nothing differs', () => {
    partition(here);
  }, 60_000);

  it.each(CLOCKS_CHANGE)('do so in %s, where clocks change on %s', (zone, date) => {
    partition(changing(zone, date), runs(25));
  }, 60_000);

  it('are found one by one, so that a reader may stop', () => {
    const [first] = changes(office(), { document: undefined, readAt: undefined }, Date.parse('2026-11-23T02:00:00Z'), Infinity);
    expect(first?.at).toBe(Date.parse('2026-11-23T05:00:00Z'));
  });
});
