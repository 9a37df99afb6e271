import fc from 'fast-check';
import { dateOf, dayNumber } from '@tetap/feed';
import type { Shift } from '@tetap/feed';
import { compile } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { edited, NOW, sourceOf } from './sourceFiles.js';

const old = '{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }';

function shifts(roster: string, extra = '', generated = NOW): readonly Shift[] {
  const files = edited('offices/dinas.yaml', [old, roster], ['contacts:', `${extra}\ncontacts:`]);
  return JSON.parse(compile(sourceOf(files), generated).get('offices/dinas.json')!).data.shifts;
}
/** "23 a 08-15": day, post and hours. */
const short = ({ post, from, until }: Shift): string => `${Number(from.slice(8, 10))} ${post} ${from.slice(11, 13)}-${until.slice(11, 13)}`;

describe('dated shifts of a rotation', () => {
  it('follow the service, exceptions and holidays included, for 35 days', () => {
    const all = shifts(old, 'exceptions: [{ from: 2026-11-25, effect: closed }, { from: 2026-11-26, effect: hours, hours: 09.00-10.00 }]');
    expect(all.slice(0, 4).map(short)).toEqual(['23 b 08-15', '24 a 08-15', '26 a 09-10', '27 b 08-11']);
    expect(all.some(({ from }) => /2026-12-2[45]/.test(from))).toBe(false);
    expect(all[all.length - 1]?.from.slice(0, 10)).toBe('2026-12-23');
  });

  it('pass on by working days: a holiday and a weekend take no turn', () => {
    const all = shifts('{ id: piket, posts: [a, b, c], turn: working-day, anchor: 2026-12-22, hours: service }', '', '2026-12-22T08:00:00+07:00');
    // 24 and 25 December are collective leave and Christmas.
    expect(all.slice(0, 5).map(short)).toEqual(['22 a 08-15', '23 b 08-15', '28 c 08-15', '29 a 08-15', '30 b 08-15']);
  });

  it('do not reshuffle all later days for one exception', () => {
    const roster = '{ id: piket, posts: [a, b], turn: working-day, anchor: 2026-11-02, hours: service }';
    const late = (all: readonly Shift[]) => all.filter(({ from }) => from > '2026-11-26').map(short);
    expect(late(shifts(roster, 'exceptions: [{ from: 2026-11-25, effect: closed }]'))).toEqual(late(shifts(roster)));
  });

  it('pass on by weeks of the anchor', () => {
    expect(shifts('{ id: piket, posts: [a, b], turn: week, anchor: 2026-11-02, hours: service }').slice(0, 6).map(short)).toEqual(['23 b 08-15', '24 b 08-15', '25 b 08-15', '26 b 08-15', '27 b 08-11', '30 a 08-15']);
  });

  it('pass on at a hand-over time, day and night, holidays included', () => {
    const all = shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, handover: 07.30 }');
    // The shift of the evening before still runs.
    expect(all.slice(0, 2).map(({ post, from, until }) => [post, from, until])).toEqual([['a', '2026-11-22T07:30:00+07:00', '2026-11-23T07:30:00+07:00'], ['b', '2026-11-23T07:30:00+07:00', '2026-11-24T07:30:00+07:00']]);
    expect(all.some(({ from }) => from.startsWith('2026-12-25'))).toBe(true);
    expect(shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, handover: 07.30, holidays: skip }').some(({ from }) => from.startsWith('2026-12-25'))).toBe(false);
  });

  it('pass on once a week at a hand-over time, the running week included', () => {
    expect(shifts('{ id: piket, posts: [a, b], turn: week, anchor: 2026-11-03, handover: 08.00 }').slice(0, 2).map(({ post, from, until }) => [post, from.slice(0, 10), until.slice(0, 10)]))
      .toEqual([['a', '2026-11-17', '2026-11-24'], ['b', '2026-11-24', '2026-12-01']]);
  });

  it('pass on after each of several shifts a day, over midnight', () => {
    const all = shifts('{ id: jaga, posts: [a, b], turn: shift, anchor: 2026-11-22, hours: { setiap hari: "07.00-14.00, 14.00-21.00, 21.00-07.00" }, holidays: keep }');
    expect(all.slice(0, 4).map(short)).toEqual(['22 a 21-07', '23 b 07-14', '23 a 14-21', '23 b 21-07']);
    expect(all[1]?.id).toBe('jaga-2026-11-23-1');
  });

  const changed = (changes: string, rest = 'posts: [a, b], turn: day, anchor: 2026-11-02, hours: service') => shifts(`{ id: piket, ${rest}, changes: [${changes}] }`).slice(0, 6).map(short);

  it('go to another post on the days of a change, and to nobody else later', () => {
    expect(changed('')).toEqual(['23 b 08-15', '24 a 08-15', '25 b 08-15', '26 a 08-15', '27 b 08-11', '30 a 08-15']);
    expect(changed('{ from: 2026-11-25, post: a }')).toEqual(['23 b 08-15', '24 a 08-15', '25 a 08-15', '26 a 08-15', '27 b 08-11', '30 a 08-15']);
    expect(changed('{ from: 2026-11-23, until: 2026-11-26, instead: b, post: a }')).toEqual(['23 a 08-15', '24 a 08-15', '25 a 08-15', '26 a 08-15', '27 b 08-11', '30 a 08-15']);
  });

  it('are cancelled, the other shifts of the day excepted', () => {
    expect(changed('{ from: 2026-11-24, cancelled: true }').slice(0, 2)).toEqual(['23 b 08-15', '25 b 08-15']);
    const two = 'posts: [a, b], turn: shift, anchor: 2026-11-23, hours: { senin-jumat: "08.00-12.00, 12.00-15.00" }';
    expect(changed('{ from: 2026-11-23, shift: 2, cancelled: true }', two).slice(0, 2)).toEqual(['23 a 08-12', '24 a 08-12']);
    expect(changed('{ from: 2026-11-23, shift: 2, post: a }', two).slice(0, 3)).toEqual(['23 a 08-12', '23 a 12-15', '24 a 08-12']);
  });

  it('are exchanged between two days, one of them gone by or still far away', () => {
    expect(changed('{ from: 2026-11-24, swapWith: 2026-11-25 }').slice(0, 4)).toEqual(['23 b 08-15', '24 b 08-15', '25 a 08-15', '26 a 08-15']);
    expect(changed('{ from: 2026-11-24, swapWith: 2026-11-17 }').slice(0, 2)).toEqual(['23 b 08-15', '24 b 08-15']);
    expect(changed('{ from: 2027-03-02, swapWith: 2026-11-24 }').slice(0, 2)).toEqual(changed('').slice(0, 2));
    expect(changed('{ from: 2027-03-01, swapWith: 2026-11-24 }').slice(0, 2)).toEqual(['23 b 08-15', '24 b 08-15']);
  });

  it('are exchanged between two weeks, day by day', () => {
    const weeks = 'posts: [a, b], turn: week, anchor: 2026-11-02, hours: service';
    expect(changed('{ from: 2026-11-23, until: 2026-11-27, swapWith: 2026-11-30 }', weeks)).toEqual(['23 a 08-15', '24 a 08-15', '25 a 08-15', '26 a 08-15', '27 a 08-11', '30 b 08-15']);
  });

  it('are changed in the order of the changes', () => {
    expect(changed('{ from: 2026-11-23, post: a }, { from: 2026-11-23, swapWith: 2026-11-25 }').slice(0, 3)).toEqual(['23 b 08-15', '24 a 08-15', '25 a 08-15']);
  });

  it('have nobody where a swap reaches before the rotation: a gap that check tells, not a guess', () => {
    expect(changed('{ from: 2026-11-24, swapWith: 2026-10-27 }').slice(0, 2)).toEqual(['23 b 08-15', '25 b 08-15']);
  });

  it('begin with the anchor and never outlive the known calendar', () => {
    expect(shifts('{ id: piket, posts: [a], turn: day, anchor: 2026-12-01, hours: service }')[0]?.from).toBe('2026-12-01T08:00:00+07:00');
    const files = { ...edited('offices/dinas.yaml', [old, old]), 'holidays.yaml': 'years: [2026]\n' };
    const { data } = JSON.parse(compile(sourceOf(files), '2026-12-20T08:00:00+07:00').get('offices/dinas.json')!);
    expect(data.shifts.every(({ from }: Shift) => from < '2027')).toBe(true);
  });
});

describe('a rotation', () => {
  const DAY = 86_400_000;
  const posts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const contact = (id: string, index: number): string => `  - { id: ${id}, role: ${id}, contacts: [{ kind: phone, number: +62 000 0000 002${index} }] }`;
  const today = dayNumber('2026-11-23');
  const rotation = fc.record({
    size: fc.integer({ min: 1, max: posts.length }),
    anchor: fc.integer({ min: today - 200, max: today }),
    holidays: fc.uniqueArray(fc.integer({ min: today - 200, max: today + 120 }), { maxLength: 40 }),
    keep: fc.boolean(),
  });
  /** The shifts of 120 days, at an office that serves from Monday to Friday. */
  function shiftsOf({ size, anchor, holidays, keep }: { size: number; anchor: number; holidays: readonly number[]; keep: boolean }, turn: string): readonly Shift[] {
    const roster = `{ id: piket, posts: [${posts.slice(0, size).join()}], turn: ${turn}, anchor: ${dateOf(anchor)}, hours: { senin-jumat: 08.00-15.00 }, holidays: ${keep ? 'keep' : 'skip'} }`;
    const files = {
      ...edited('offices/dinas.yaml', [old, roster], ['posts:\n', `posts:\n${posts.slice(2).map(contact).join('\n')}\n`]),
      'region.yaml': edited('region.yaml', ['live:', 'publishing: { validDays: 120 }\nlive:'])['region.yaml']!,
      'holidays.yaml': `years: [2026, 2027]\nlocal: [${holidays.map((day) => `{ id: h${day}, name: Libur, from: ${dateOf(day)} }`).join(', ')}]\n`,
    };
    return JSON.parse(compile(sourceOf(files), NOW).get('offices/dinas.json')!).data.shifts;
  }
  const dayOf = ({ from }: Shift): number => Math.floor((Date.parse(from) + 7 * 3_600_000) / DAY);
  /** Each post comes after the one before it in the list, none is left out, and none has two turns more than another. */
  function expectInTurn(had: readonly string[], size: number): void {
    had.forEach((post, index) => {
      if (index > 0) expect(posts.indexOf(post)).toBe((posts.indexOf(had[index - 1]!) + 1) % size);
    });
    const counts = posts.slice(0, size).map((post) => had.filter((each) => each === post).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }

  it('by working days or shifts makes up for every holiday: the posts come strictly in order', () => {
    fc.assert(fc.property(rotation, fc.constantFrom('working-day', 'shift'), (given, turn) => {
      const all = shiftsOf(given, turn);
      expect(all.length).toBeGreaterThan(20);
      expectInTurn(all.map(({ post }) => post), given.size);
    }), { numRuns: 25 });
  });

  it('by days or weeks goes by the calendar: no holiday moves the turn of another day', () => {
    fc.assert(fc.property(rotation, fc.constantFrom(1, 7), (given, length) => {
      const all = shiftsOf(given, length === 1 ? 'day' : 'week');
      const unit = (day: number): number => Math.floor((day - given.anchor) / length);
      expect(all.map(({ post }) => post)).toEqual(all.map((shift) => posts[unit(dayOf(shift)) % given.size]));
    }), { numRuns: 25 });
  });

  it('leaves no working day without a post, and names none on a holiday that it skips', () => {
    fc.assert(fc.property(rotation, fc.constantFrom('day', 'week', 'working-day', 'shift'), (given, turn) => {
      const named = new Set(shiftsOf(given, turn).map(dayOf));
      for (let day = today; day < today + 120; day++) {
        const weekend = (day + 3) % 7 > 4;
        if (given.holidays.includes(day) && !given.keep) expect(named.has(day), dateOf(day)).toBe(false);
        else if (weekend) expect(named.has(day), dateOf(day)).toBe(false);
        else if (given.keep) expect(named.has(day), dateOf(day)).toBe(true);
      }
    }), { numRuns: 25 });
  });
});
