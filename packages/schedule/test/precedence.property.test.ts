import { dateOf } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, NO_OVERLAY, officeStatus } from '../src/index.js';
import type { Considered, Level, OfficeStatus, OverlayReading } from '../src/index.js';
import { anyOffice, anyOverlay, DAYS, FIRST, instant, runs } from './arbitrary.js';
import { exception } from './office.js';

function isKnown(date: string, { data: { completeFrom, completeUntil } }: Pick<OfficeDocument, 'data'>): boolean {
  return !(date < completeFrom!) && date <= completeUntil;
}

/** The level that must speak of a date, found by reading the lists in the order of section 2 of docs/status.md. */
function speaker({ data }: OfficeDocument, date: string, weekday: string): Level {
  const on = ({ from, until }: { readonly from: string; readonly until?: string }): boolean => from <= date && (until === undefined || date <= until);
  const doubt = (record: object): number => Number(Object.values(record).includes('unknown'));
  const winner = <T extends { readonly id: string; readonly from: string; readonly priority?: number; readonly updated?: string }>(records: readonly T[]): T | undefined =>
    records.filter(on).reduce<T | undefined>((best, record) => {
      if (!best) return record;
      const order = [doubt(record) - doubt(best), (record.priority ?? 0) - (best.priority ?? 0), Date.parse(record.updated ?? '0001-01-01') - Date.parse(best.updated ?? '0001-01-01'), record.id < best.id ? 1 : -1];
      return (order.find((difference) => difference !== 0) ?? 0) > 0 ? record : best;
    }, undefined);
  if (!isKnown(date, { data })) return 'weekly';
  const special = winner(data.exceptions);
  if (special && (special.effect === 'closed' || special.effect === 'unknown' || special.hours)) return 'exception';
  if (winner(data.holidays)) return 'holiday';
  const policies = data.policies.filter(({ weekdays, counter }) => (weekdays?.includes(weekday as never) ?? true) && (data.noCounter ? counter === 'unknown' : counter !== undefined));
  if (policies.some(on)) return 'policy';
  return winner(data.seasons) ? 'season' : 'weekly';
}

type Axis = Considered['gives'][number];
const day = fc.integer({ min: FIRST, max: FIRST + DAYS - 1 });

describe('precedence', () => {
  it('the strongest level that has a record gives the reason, and explain says that it won', () => {
    fc.assert(fc.property(anyOffice, day, (document, number) => {
      const noon = number * 86_400_000 + 5 * 3_600_000;
      const weekday = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'][number % 7]!;
      const { reason, today } = officeStatus(document, NO_OVERLAY, noon);
      const expected = speaker(document, dateOf(number), weekday);
      expect(today.reason.level).toBe(expected);
      expect(explain(document, NO_OVERLAY, noon).filter(({ gives }) => gives.includes('reason')).map(({ level }) => level)).toEqual(isKnown(dateOf(number), document) ? [reason.level] : []);
    }), runs(400));
  });

  it('one rule gives each part of an answer, and it is the one that the answer shows', () => {
    fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, now) => {
      const { counter: { scope, place }, staffing, reason } = officeStatus(document, overlay, now);
      const rules = explain(document, overlay, now);
      const givers = (axis: Axis): readonly Considered[] => rules.filter(({ gives }) => gives.includes(axis));
      for (const axis of ['hours', 'reason', 'scope', 'place', 'staffing'] as const) expect(givers(axis).length).toBeLessThanOrEqual(1);
      const [named] = givers('reason');
      expect([named?.level ?? 'weekly', named?.id]).toEqual([reason.level, reason.id]);
      expect([givers('scope').length > 0, givers('place').length > 0]).toEqual([scope.kind !== 'full', place.kind === 'moved']);
      expect(givers('staffing').map(({ id }) => id)).toEqual(staffing.policy ? [staffing.policy.id] : []);
      // In a tail a policy of the day before may have nothing to give, and lose to nobody.
      rules.forEach(({ level, outcome }, index) => { if (outcome === 'lost' && level !== 'policy') expect(rules.slice(0, index).some((stronger) => stronger.outcome === 'won')).toBe(true); });
    }), runs(400));
  });

  it('without an override, a holiday, a policy or a season that lost an answer is the same', () => {
    let lost = 0;
    fc.assert(fc.property(anyOffice, anyOverlay, instant, fc.nat(), (document, overlay, any, which) => {
      const { data } = document;
      // Mostly on a day on which a rule begins, at the time of day of any instant.
      const begins = [...data.holidays, ...data.policies, ...data.seasons].map(({ from }) => Date.parse(from));
      const now = begins.length > 0 ? begins[which % begins.length]! + any % 86_400_000 : any;
      const told = (office: OfficeDocument, reading: OverlayReading): unknown => {
        const { counter: { state, scope, place }, staffing, reason } = officeStatus(office, reading, now);
        // An end may lie on a later day, on which what has lost today wins.
        return [state, { ...scope, until: undefined }, place.kind, place.kind === 'moved' && place.to, staffing.state, staffing.policy, reason];
      };
      const { today } = officeStatus(document, overlay, now);
      // One that began before may have taken away the tail of the night before.
      const remains = <T extends { readonly id: string; readonly from: string }>(records: readonly T[], level: Level): readonly T[] =>
        records.filter((record) => (level !== 'override' && record.from !== today.date) || records.filter(({ id }) => id === record.id).length > 1 || !losers.has(`${level} ${record.id}`));
      const losers = new Set(explain(document, overlay, now).filter(({ outcome }) => outcome === 'lost').map(({ level, id }) => `${level} ${id}`));
      const office = { ...document, data: { ...data, holidays: remains(data.holidays, 'holiday'), policies: remains(data.policies, 'policy'), seasons: remains(data.seasons, 'season') } };
      const reading = { ...overlay, document: overlay.document && { ...overlay.document, data: { ...overlay.document.data, overrides: remains(overlay.document.data.overrides, 'override') } } };
      lost += Number(JSON.stringify([office, reading]) !== JSON.stringify([document, overlay]));
      expect(told(office, reading)).toEqual(told(document, overlay));
    }), runs(600));
    expect(lost).toBeGreaterThan(0);
  });

  it('what has moved is there until then', () => {
    let moved = 0;
    fc.assert(fc.property(anyOffice, instant, (document, at) => {
      const placeAt = (when: number): OfficeStatus['counter']['place'] => officeStatus(document, NO_OVERLAY, when).counter.place;
      const place = placeAt(at);
      if (place.kind !== 'moved') return;
      moved++;
      for (const later of [Math.floor((at + place.until) / 2), place.until - 1]) expect(placeAt(later)).toMatchObject({ kind: 'moved', to: place.to });
    }), runs(1000));
    expect(moved).toBeGreaterThan(0);
  });

  it('a closed exception of the highest rank closes its day, whatever else is written, and an override in force beats it', () => {
    fc.assert(fc.property(anyOffice, anyOverlay, day, (document, overlay, number) => {
      const date = dateOf(number);
      fc.pre(isKnown(date, document) && !document.data.exceptions.some(({ effect }) => effect === 'unknown') && !document.data.noCounter);
      const closed = { ...document, data: { ...document.data, exceptions: [...document.data.exceptions, exception('closed', date, { id: 'tutup', priority: 1000 })] } };
      const noon = number * 86_400_000 + 5 * 3_600_000;
      const { counter, reason, today } = officeStatus(closed, overlay, noon);
      expect(today.hours).toEqual([]);
      if (reason.level === 'override') expect(reason.id).not.toBe('tutup');
      else expect(counter.state).toBe(reason.id === 'tutup' ? 'closed' : 'open');
    }), runs(200));
  });
});
