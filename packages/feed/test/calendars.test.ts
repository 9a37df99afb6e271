import { describe, expect, it } from 'vitest';
import { dayNumber } from '@tetap/feed';
import { calendarOf, decreedYears, ramadans } from '@tetap/feed/calendars';

const dates = (year: number, kind: 'national' | 'collective', asOf?: string) => calendarOf(year, asOf)!.days.filter((day) => day.kind === kind).map(({ date }) => date);
const weekday = (date: string) => ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'][dayNumber(date) % 7];

describe('calendarOf', () => {
  it.each([[2022, 16, 4], [2023, 16, 11], [2024, 19, 10], [2025, 17, 11], [2026, 17, 8], [2027, 18, 8]])('%i has %i national holidays and %i days of collective leave', (year, national, collective) => {
    expect([dates(year, 'national').length, dates(year, 'collective').length]).toEqual([national, collective]);
  });

  it.each(decreedYears)('%i is in order, each day once, inside its year, and rests on a decree', (year) => {
    const { days, decrees } = calendarOf(year)!;
    const all = days.map(({ date }) => date);
    expect(all).toEqual([...new Set(all)].sort());
    for (const { date, basis, name } of days) {
      expect(dayNumber(date)).not.toBeNaN();
      expect(date.slice(0, 4)).toBe(String(year));
      expect(decrees).toContain(basis);
      expect(name).toEqual({ id: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
  });

  it.each(decreedYears)('%i grants collective leave on working days only, never on a Saturday or Sunday', (year) => {
    for (const date of dates(year, 'collective')) expect(['mon', 'tue', 'wed', 'thu', 'fri']).toContain(weekday(date));
  });

  it.each(decreedYears)('%i closes on the days that never move, and on the Fridays of Good Friday and the Thursdays of Ascension', (year) => {
    const national = dates(year, 'national');
    for (const day of ['01-01', '05-01', '06-01', '08-17', '12-25']) expect(national).toContain(`${year}-${day}`);
    const named = (id: string) => calendarOf(year)!.days.filter((day) => (day.name as { id: string }).id === id).map(({ date }) => weekday(date));
    expect(named('Wafat Yesus Kristus')).toContain('fri');
    expect(named('Kenaikan Yesus Kristus')).toEqual(['thu']);
  });

  it('knows weekdays of the decrees of 2026 and 2027', () => {
    for (const [date, day] of [['2026-04-03', 'fri'], ['2026-12-24', 'thu'], ['2026-08-25', 'tue'], ['2027-03-09', 'tue'], ['2027-05-19', 'wed'], ['2027-12-26', 'sun']] as const) {
      expect(weekday(date), date).toBe(day);
      expect(calendarOf(Number(date.slice(0, 4)))!.days.map((each) => each.date)).toContain(date);
    }
  });

  it('has Isra Mikraj twice in 2027', () => {
    const isra = calendarOf(2027)!.days.filter(({ name }) => (name as { id: string }).id.startsWith('Isra'));
    expect(isra.map(({ date }) => date)).toEqual(['2027-01-05', '2027-12-26']);
  });

  it('marks as tentative only what the decree of 2027 leaves to a later one', () => {
    const tentative = decreedYears.flatMap((year) => calendarOf(year)!.days.filter((day) => day.tentative).map(({ date }) => date));
    expect(tentative).toEqual(['2027-03-10', '2027-03-11', '2027-05-17']);
  });

  it('never extrapolates', () => {
    expect(calendarOf(2028)).toBeUndefined();
    expect(calendarOf(2021)).toBeUndefined();
  });
});

describe('calendarOf as of an instant', () => {
  it('has Iduladha 2022 on 9 July until the decree of 7 July moved it', () => {
    const july = (asOf: string) => dates(2022, 'national', asOf).filter((date) => date.startsWith('2022-07-0') || date === '2022-07-10');
    expect(july('2022-07-06T23:59:59+07:00')).toEqual(['2022-07-09']);
    expect(july('2022-07-07T00:00:00+07:00')).toEqual(['2022-07-10']);
    expect(july('2022-07-06T17:00:00Z')).toEqual(['2022-07-10']);
  });
  it('has no collective leave in 2022 before April', () => {
    expect(dates(2022, 'collective', '2022-04-06T12:00:00+07:00')).toEqual([]);
    expect(dates(2022, 'collective', '2022-04-07T12:00:00+07:00')).toHaveLength(4);
  });
  it('moves the leave of Idulfitri 2023 and adds that of Iduladha', () => {
    expect(dates(2023, 'collective', '2023-03-01T00:00:00Z')).toEqual(['2023-01-23', '2023-03-23', '2023-04-21', '2023-04-24', '2023-04-25', '2023-04-26', '2023-06-02', '2023-12-26']);
    expect(dates(2023, 'collective', '2023-06-15T00:00:00Z')).toHaveLength(9);
    expect(dates(2023, 'collective')).toHaveLength(11);
  });
  it('says which decrees a list rests on', () => {
    expect(calendarOf(2025, '2025-08-06T00:00:00Z')!.decrees).toHaveLength(1);
    expect(calendarOf(2025)!.decrees.map(({ number }) => number)).toEqual(['1017/2024, 2/2024, 2/2024', '933/2025, 1/2025, 3/2025']);
    expect(calendarOf(2024)!.days.find(({ date }) => date === '2024-02-14')?.basis.type).toBe('Keppres');
  });
  it('is not decreed before its first decree', () => {
    expect(calendarOf(2027, '2026-09-14T16:59:59Z')).toBeUndefined();
    expect(calendarOf(2027, '2026-09-14T17:00:00Z')?.year).toBe(2027);
  });
});

describe('ramadans', () => {
  it('last 29 or 30 days and end on the eve of the decreed Idulfitri', () => {
    for (const { from, until } of ramadans) {
      expect([29, 30]).toContain(dayNumber(until) - dayNumber(from) + 1);
      const next = calendarOf(Number(until.slice(0, 4)))!.days.find(({ date, kind }) => kind === 'national' && date > until);
      expect(dayNumber(next!.date) - dayNumber(until)).toBe(1);
    }
  });
  it('are tentative until the isbat', () => {
    expect(ramadans.map(({ hijri, tentative }) => [hijri, tentative ?? false])).toEqual([[1443, false], [1444, false], [1445, false], [1446, false], [1447, false], [1448, true]]);
  });
});
