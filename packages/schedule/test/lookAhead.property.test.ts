import { dateOf, dayNumber } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAhead, weekOf } from '../src/index.js';
import type { Day } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';

const DAY = 86_400_000;
/** By more than the week: a holiday that leaves the hours as usual closes nothing. */
const isShut = ({ hours, reason: { level, id } }: Day, { data }: OfficeDocument): boolean =>
  hours.length === 0 && level !== 'weekly' && level !== 'season' && !(level === 'holiday' && data.holidays.some((holiday) => holiday.id === id && holiday.hours === 'usual'));

it('whatever the office is: what it calls closed is, no closed or unknown day of the week is missed, and the nearest comes first', () => {
  fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, now) => {
    // Which of two holidays with one id counts, nobody is promised.
    fc.pre(new Set(document.data.holidays.map(({ id }) => id)).size === document.data.holidays.length);
    // Of a day whose reason is a holiday that leaves the hours as usual, its row does not say whether a policy has closed it.
    fc.pre(!document.data.holidays.some((holiday) => holiday.hours === 'usual') || !document.data.policies.some(({ counter }) => counter));
    const { days } = lookAhead(document, overlay, now);
    const [today, ...coming] = weekOf(document, now) as [Day, ...Day[]];
    expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).sort());
    for (const { kind, from, until = from } of days) {
      expect(from > today.date && until >= from).toBe(true);
      for (let day = dayNumber(from); kind === 'closed' && day <= dayNumber(until); day++) {
        expect(weekOf(document, Date.parse(`${dateOf(day)}T12:00:00+08:00`))[0]).toMatchObject({ date: dateOf(day), hours: [] });
      }
    }
    const told = (kind: string, date: string): boolean => days.some((ahead) => ahead.kind === kind && ahead.from <= date && date <= (ahead.until ?? '9999'));
    /** What began today is the headline's to tell. */
    let isTodays = { closed: isShut(today, document), unknown: today.hours === 'unknown' };
    for (const day of coming) {
      isTodays = { closed: isTodays.closed && day.hours.length === 0, unknown: isTodays.unknown && day.hours === 'unknown' };
      if (isShut(day, document)) expect(isTodays.closed || told('closed', day.date), day.date).toBe(true);
      if (day.hours === 'unknown') expect(isTodays.unknown || told('unknown', day.date), day.date).toBe(true);
    }
    expect(lookAhead(document, overlay, now - (now % DAY)).days.length).toBeLessThan(20);
  }), runs(300));
});
