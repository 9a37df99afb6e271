import { describe, expect, it, vi } from 'vitest';
import { nextChange, NO_OVERLAY, officeStatus, zoneOf } from '../src/index.js';
import { hours, office, week } from './office.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const local = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00Z`);

describe('zones of Indonesia', () => {
  it.each([['Asia/Jakarta', 7], ['Asia/Pontianak', 7], ['Asia/Makassar', 8], ['Asia/Jayapura', 9]])('%s is %i hours ahead, as Intl says', (id, offset) => {
    const { toLocal, toInstant } = zoneOf(id);
    const instant = Date.parse('2026-11-27T01:02:03Z');
    expect(toLocal(instant) - instant).toBe(offset * HOUR);
    expect(toInstant(toLocal(instant), 'earlier')).toBe(instant);
    expect(new Intl.DateTimeFormat('en', { timeZone: id, hour: 'numeric', hourCycle: 'h23' }).format(instant)).toBe(String(1 + offset).padStart(2, '0'));
  });

  it('ask nothing of the platform: a phone whose zone data is old or missing tells the same time', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', undefined);
    try {
      const anew = await import('../src/zone.js');
      const hoursAhead = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'].map((id) => anew.zoneOf(id).toLocal(0) / HOUR);
      expect(hoursAhead).toEqual([7, 7, 8, 9]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('any other zone', () => {
  // In Amsterdam clocks go from 2.00 to 3.00 on 29 March 2026, and from 3.00 to 2.00 on 25 October.
  it.each([
    ['a plain time in winter', 'Europe/Amsterdam', '2026-01-15 08:00', '2026-01-15T07:00:00Z', '2026-01-15T07:00:00Z'],
    ['a plain time in summer', 'Europe/Amsterdam', '2026-07-15 08:00', '2026-07-15T06:00:00Z', '2026-07-15T06:00:00Z'],
    ['the start of a gap', 'Europe/Amsterdam', '2026-03-29 02:00', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
    ['the middle of a gap', 'Europe/Amsterdam', '2026-03-29 02:30', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
    ['the end of a gap', 'Europe/Amsterdam', '2026-03-29 03:00', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
    ['a time that happens twice', 'Europe/Amsterdam', '2026-10-25 02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['the first time that happens twice', 'Europe/Amsterdam', '2026-10-25 02:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['just before it', 'Europe/Amsterdam', '2026-10-25 01:59', '2026-10-24T23:59:00Z', '2026-10-24T23:59:00Z'],
    ['just after it', 'Europe/Amsterdam', '2026-10-25 03:00', '2026-10-25T02:00:00Z', '2026-10-25T02:00:00Z'],
    ['half an hour of daylight saving', 'Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
    ['a midnight that does not exist', 'Asia/Beirut', '2026-03-29 00:00', '2026-03-28T22:00:00Z', '2026-03-28T22:00:00Z'],
    ['a midnight that happens twice', 'America/St_Johns', '2010-11-07 00:00', '2010-11-07T02:30:00Z', '2010-11-07T03:30:00Z'],
    ['a day that does not exist', 'Pacific/Apia', '2011-12-30 12:00', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
    ['three quarters of an hour', 'Asia/Kathmandu', '2026-11-27 05:45', '2026-11-27T00:00:00Z', '2026-11-27T00:00:00Z'],
  ])('%s (%s)', (_, id, wall, earlier, later) => {
    const { toInstant } = zoneOf(id);
    expect(new Date(toInstant(local(wall), 'earlier')).toISOString()).toBe(new Date(earlier).toISOString());
    expect(new Date(toInstant(local(wall), 'later')).toISOString()).toBe(new Date(later).toISOString());
  });

  it('is made once, since making its formatter is what costs most', () => {
    expect(zoneOf('Europe/Amsterdam')).toBe(zoneOf('Europe/Amsterdam'));
  });

  it.each([
    ['Europe/Amsterdam', '2026-03-29'], ['Europe/Amsterdam', '2026-10-25'], ['America/Santiago', '2026-04-04'], ['America/Santiago', '2026-09-06'], ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'], ['Africa/Casablanca', '2026-02-15'], ['Africa/Casablanca', '2026-03-22'], ['Asia/Tehran', '2022-03-22'], ['Asia/Tehran', '2022-09-21'],
    ['Asia/Beirut', '2026-10-24'], ['Africa/Cairo', '2026-10-29'], ['Antarctica/Troll', '2026-10-25'], ['America/St_Johns', '2010-11-07'], ['Pacific/Apia', '2011-12-30'], ['Asia/Jakarta', '2026-11-27'],
  ])('every minute of the wall clock in %s around %s is the first or the last that Intl reads so, and one left out the first after it', (id, date) => {
    const { toInstant } = zoneOf(id);
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: id, dateStyle: 'short', timeStyle: 'medium' });
    const noon = local(`${date} 12:00`);
    const times = Array.from({ length: 4 * 1440 }, (_, minute) => noon + (minute - 2 * 1440) * MINUTE);
    const read = times.map((instant) => local(format.format(instant).slice(0, 16)));
    for (let wall = noon - 1440 * MINUTE; wall < noon + 1440 * MINUTE; wall += MINUTE) {
      const first = read.findIndex((reading) => reading >= wall);
      const last = read.lastIndexOf(wall);
      expect([toInstant(wall, 'earlier'), toInstant(wall, 'later')], new Date(wall).toISOString()).toEqual([times[first], times[last < 0 ? first : last]]);
    }
  });

  it.each(['0050-06-01', '0099-12-31', '1950-06-01'])('is no century away in %s', (date) => {
    const instant = Date.parse(`${date}T12:00:00Z`);
    expect(Math.abs(zoneOf('Europe/Amsterdam').toLocal(instant) - instant)).toBeLessThanOrEqual(2 * HOUR);
  });

  it('reads every hour of the years around a change as Intl does, also where a day is kept', () => {
    for (const id of ['America/St_Johns', 'Africa/Casablanca', 'Antarctica/Troll', 'Pacific/Apia']) {
      const { toLocal } = zoneOf(id);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: id, dateStyle: 'short', timeStyle: 'medium' });
      for (let instant = Date.parse('2010-10-01T00:30:00Z'); instant < Date.parse('2011-12-31T23:00:00Z'); instant += HOUR) {
        expect(new Date(toLocal(instant)).toISOString().slice(0, 19)).toBe(format.format(instant).replace(' ', 'T'));
      }
    }
  });
});

describe('an office where clocks change', () => {
  const night = office({ zone: 'Europe/Amsterdam', serviceHours: week(hours('22:00-02:30'), hours('22:00-02:30'), hours('22:00-02:30'), hours('22:00-02:30')) });

  it('closes at the later of two half past twos', () => {
    expect(officeStatus(night, NO_OVERLAY, Date.parse('2026-10-25T01:15:00Z')).counter).toMatchObject({ state: 'open', until: Date.parse('2026-10-25T01:30:00Z') });
  });

  it('closes at the end of the gap that its closing time fell into', () => {
    expect(officeStatus(night, NO_OVERLAY, Date.parse('2026-03-29T00:45:00Z')).counter).toMatchObject({ state: 'open', until: Date.parse('2026-03-29T01:00:00Z') });
  });

  it.each(['America/St_Johns', 'Asia/Beirut', 'Pacific/Apia', 'America/Havana', 'Africa/Cairo'])('gets on across every midnight in %s', (zone) => {
    const document = office({ zone, serviceHours: week(hours('00:00-01:00', '22:00-24:00'), hours('00:00-01:00')), completeUntil: '2012-12-31' });
    let at = Date.parse('2010-01-01T00:00:00Z');
    for (let steps = 0; steps < 1500; steps += 1) {
      const next = nextChange(document, NO_OVERLAY, at);
      if (next.kind !== 'at') break;
      expect(next.at).toBeGreaterThan(at);
      ({ at } = next);
    }
    expect(at).toBeGreaterThan(Date.parse('2010-06-01T00:00:00Z'));
  });
});
