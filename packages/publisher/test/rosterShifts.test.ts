import type { Shift } from '@tetap/feed';
import { compile } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { edited, firstOffice, NOW, sourceOf } from './sourceFiles.js';

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
    // Published at eight in the morning, it holds until eight on the 36th day, whose shifts are told too.
    expect(all.slice(-2).map(short)).toEqual(['23 b 08-15', '28 a 08-15']);
  });

  it('are told for every day on which the publication holds, also for the last one, of which it holds a part', () => {
    const last = (generated: string): string | undefined => shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, handover: 07.30 }', '', generated).at(-1)?.from;
    expect(last('2026-11-23T20:00:00+07:00')).toBe('2026-12-28T07:30:00+07:00');
    expect(last('2026-11-23T00:00:00+07:00')).toBe('2026-12-27T07:30:00+07:00');
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

  it('leave to nobody a place of a day that the one exchanged with it lacks, so that the gap is told', () => {
    const swapped = shifts('{ id: piket, posts: [a, b, c], turn: shift, anchor: 2026-11-23, hours: { senin: "08.00-12.00, 12.00-15.00", selasa: 08.00-15.00, rabu: 08.00-15.00 }, changes: [{ from: 2026-11-23, swapWith: 2026-11-24 }] }');
    expect(swapped.slice(0, 3).map(short)).toEqual(['23 c 08-12', '24 a 08-15', '25 a 08-15']);
  });

  it('pass on by weeks of the anchor', () => {
    expect(shifts('{ id: piket, posts: [a, b], turn: week, anchor: 2026-11-02, hours: service }').slice(0, 6).map(short)).toEqual(['23 b 08-15', '24 b 08-15', '25 b 08-15', '26 b 08-15', '27 b 08-11', '30 a 08-15']);
  });

  it('pass on at a hand-over time, day and night, holidays included', () => {
    const all = shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, handover: 07.30 }');
    // The shift of the evening before still runs.
    expect(all.slice(0, 2).map(({ post, from, until }) => [post, from, until])).toEqual([['a', '2026-11-22T07:30:00+07:00', '2026-11-23T07:30:00+07:00'], ['b', '2026-11-23T07:30:00+07:00', '2026-11-24T07:30:00+07:00']]);
    expect(all.some(({ from }) => from.startsWith('2026-12-25'))).toBe(true);
    const atChristmas = (rules: string) => shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, handover: 07.30, holidays: skip }', rules).some(({ from }) => from.startsWith('2026-12-25'));
    expect(atChristmas('')).toBe(false);
    // Only what closes the office is skipped.
    expect(atChristmas('holidays: { national: 08.00-10.00 }')).toBe(true);
  });

  it('pass on once a week at a hand-over time, with a shift for each day, so that a change may concern one of them', () => {
    const week = (changes: string) => shifts(`{ id: piket, posts: [a, b], turn: week, anchor: 2026-11-03, handover: 08.00, changes: [${changes}] }`).slice(0, 4).map(({ post, from, until }) => [post, from.slice(5, 13), until.slice(5, 13)]);
    expect(week('')).toEqual([['a', '11-22T08', '11-23T08'], ['a', '11-23T08', '11-24T08'], ['b', '11-24T08', '11-25T08'], ['b', '11-25T08', '11-26T08']]);
    expect(week('{ from: 2026-11-25, post: a }')[3]).toEqual(['a', '11-25T08', '11-26T08']);
  });

  it('by weeks take no turn for a week whose every day is closed, and one for a week with a single day', () => {
    const closed = 'posts: [a, b, c], turn: week, anchor: 2026-11-02, hours: service';
    const posts = (from: string, until: string) => {
      const files = { ...edited('offices/dinas.yaml', [old, `{ id: piket, ${closed} }`], ['  - { id: b,', '  - { id: c, role: C, contacts: [{ kind: phone, number: +62 000 0000 0013 }] }\n  - { id: b,']), 'holidays.yaml': `years: [2026, 2027]\nlocal: [{ id: x, name: X, from: ${from}, until: ${until} }]\n` };
      const { data } = JSON.parse(compile(sourceOf(files), NOW).get('offices/dinas.json')!) as { data: { shifts: readonly Shift[] } };
      return ['2026-11-27', '2026-12-04', '2026-12-11'].map((friday) => data.shifts.find(({ from }) => from.startsWith(friday))?.post);
    };
    expect(posts('2026-11-21', '2026-11-21')).toEqual(['a', 'b', 'c']);
    expect(posts('2026-11-30', '2026-12-03')).toEqual(['a', 'b', 'c']);
    expect(posts('2026-11-30', '2026-12-04')).toEqual(['a', undefined, 'b']);
  });

  it('hold over weekend and holiday where only a working day passes them on', () => {
    // 24 and 25 December are collective leave and Christmas, 26 and 27 a weekend.
    expect(shifts('{ id: piket, posts: [a, b], turn: working-day, anchor: 2026-12-22, handover: 08.00 }', '', '2026-12-22T09:00:00+07:00').slice(0, 7).map(short))
      .toEqual(['22 a 08-08', '23 b 08-08', '24 b 08-08', '25 b 08-08', '26 b 08-08', '27 b 08-08', '28 a 08-08']);
    // The first shift begins the first turn, though its day is a Saturday.
    expect(shifts('{ id: piket, posts: [a, b], turn: working-day, anchor: 2026-11-28, handover: 08.00 }').slice(0, 4).map(short)).toEqual(['28 a 08-08', '29 a 08-08', '30 b 08-08', '1 a 08-08']);
  });

  it('of several rotations stand in the order in which they begin, then of their ids', () => {
    const two = shifts(`${old}\n  - { id: jaga, posts: [a], turn: day, anchor: 2026-11-02, hours: { senin: 08.00-12.00, selasa: 07.00-12.00, rabu: 09.00-12.00 } }`);
    expect(two.slice(0, 6).map(({ id }) => id)).toEqual(['jaga-2026-11-23', 'piket-2026-11-23', 'jaga-2026-11-24', 'piket-2026-11-24', 'piket-2026-11-25', 'jaga-2026-11-25']);
  });

  it('follow an office that opens on a free day by exception, with the post of the turn before', () => {
    const all = shifts(old, 'exceptions: [{ from: 2026-11-28, effect: hours, hours: 09.00-12.00 }]').slice(4, 7).map(short);
    expect(all).toEqual(['27 b 08-11', '28 b 09-12', '30 a 08-15']);
  });

  it('take no turn on days that a season makes free', () => {
    const ramadan = shifts('{ id: piket, posts: [a, b], turn: day, anchor: 2027-02-01, hours: service }', 'seasons: [{ id: s, from: 2027-02-08, until: 2027-02-21, serviceHours: { senin-rabu: 08.00-12.00 } }]', '2027-02-01T06:00:00+07:00');
    // 5 February is collective leave. Thursdays and Fridays of the season are free.
    expect(ramadan.slice(3, 8).map(short)).toEqual(['4 b 08-15', '8 a 08-12', '9 b 08-12', '10 a 08-12', '15 b 08-12']);
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
    expect(changed('{ from: 2027-03-01, swapWith: 2026-11-24 }').slice(0, 2)).toEqual(changed('').slice(0, 2));
    expect(changed('{ from: 2027-03-02, swapWith: 2026-11-24 }').slice(0, 2)).toEqual(['23 b 08-15', '24 b 08-15']);
    expect(changed('{ from: 2026-11-24, swapWith: 2027-03-02 }').slice(0, 2)).toEqual(['23 b 08-15', '24 b 08-15']);
  });

  it('are exchanged alone, the other shifts of their days excepted', () => {
    const two = 'posts: [a, b], turn: day, anchor: 2026-11-23, hours: { senin-jumat: "08.00-12.00, 12.00-15.00" }';
    expect(changed('{ from: 2026-11-23, shift: 2, swapWith: 2026-11-24 }', two).slice(0, 4)).toEqual(['23 a 08-12', '23 b 12-15', '24 b 08-12', '24 a 12-15']);
  });

  it('are exchanged between two weeks, day by day', () => {
    const weeks = 'posts: [a, b], turn: week, anchor: 2026-11-02, hours: service';
    expect(changed('{ from: 2026-11-23, until: 2026-11-27, swapWith: 2026-11-30 }', weeks)).toEqual(['23 a 08-15', '24 a 08-15', '25 a 08-15', '26 a 08-15', '27 a 08-11', '30 b 08-15']);
  });

  it('are exchanged between two weeks of which one begins with a holiday: the whole week is of its turn', () => {
    const files = (changes: string) => ({
      ...edited('offices/dinas.yaml', [old, `{ id: piket, posts: [a, b, c], turn: week, anchor: 2026-11-23, hours: service, changes: [${changes}] }`], ['posts:\n', 'posts:\n  - { id: c, role: C, contacts: [{ kind: phone, number: +62 000 0000 0013 }] }\n']),
      'holidays.yaml': 'years: [2026, 2027]\nlocal: [{ id: adat, name: Adat, from: 2026-12-07 }]\n',
    });
    const posts = (changes: string): string => firstOffice(sourceOf(files(changes))).shifts.slice(0, 14).map(({ post }) => post).join('');
    expect(posts('')).toBe('aaaaabbbbbcccc');
    expect(posts('{ from: 2026-11-23, until: 2026-11-29, swapWith: 2026-12-07 }')).toBe('cccccbbbbbaaaa');
  });

  it('of a week that an exception opens on its first, free day are of its turn', () => {
    const all = shifts('{ id: piket, posts: [a, b], turn: week, anchor: 2026-11-21, hours: service }', 'exceptions: [{ from: 2026-11-28, effect: hours, hours: 09.00-12.00 }]').slice(4, 7).map(short);
    expect(all).toEqual(['27 a 08-11', '28 b 09-12', '30 b 08-15']);
  });

  it('are changed in the order of the changes', () => {
    expect(changed('{ from: 2026-11-23, post: a }, { from: 2026-11-23, swapWith: 2026-11-25 }').slice(0, 3)).toEqual(['23 b 08-15', '24 a 08-15', '25 a 08-15']);
  });

  it('end in no endless question where a day is exchanged again and again', () => {
    const swap = '{ from: 2026-11-24, swapWith: 2026-11-25 }';
    expect(changed(Array<string>(200).fill(swap).join(', '))).toEqual(changed(''));
    expect(changed(Array<string>(199).fill(swap).join(', '))).toEqual(changed(swap));
  });

  it('have nobody where a swap reaches before the rotation: a gap that check tells, not a guess', () => {
    expect(changed('{ from: 2026-11-24, swapWith: 2026-10-27 }').slice(0, 2)).toEqual(['23 b 08-15', '25 b 08-15']);
  });

  it('have nobody where a swap reaches a place that its day lacks, or a day that is not known, also of one post alone', () => {
    const alone = 'posts: [a], turn: shift, anchor: 2026-11-02, hours: { senin: "08.00-12.00, 12.00-15.00", selasa-jumat: 08.00-15.00 }';
    expect(changed('{ from: 2026-11-23, swapWith: 2026-11-24 }', alone).slice(0, 3)).toEqual(['23 a 08-12', '24 a 08-15', '25 a 08-15']);
    expect(changed('{ from: 2026-11-24, swapWith: 2026-10-27 }', alone).slice(0, 3)).toEqual(['23 a 08-12', '23 a 12-15', '25 a 08-15']);
    // The day after the last one of the listed years.
    for (const posts of ['[a]', '[a, a]']) {
      const always = `posts: ${posts}, turn: day, anchor: 2026-11-02, handover: 07.30`;
      expect(changed('{ from: 2026-11-24, swapWith: 2027-12-31 }', always)[2]).toBe('24 a 07-07');
      expect(changed('{ from: 2026-11-24, swapWith: 2028-01-01 }', always)[2]).toBe('25 a 07-07');
    }
  });

  it('begin with the anchor and never outlive the known calendar', () => {
    expect(shifts('{ id: piket, posts: [a], turn: day, anchor: 2026-12-01, hours: service }')[0]?.from).toBe('2026-12-01T08:00:00+07:00');
    const last = (roster: string): string | undefined => {
      const files = { ...edited('offices/dinas.yaml', [old, roster]), 'holidays.yaml': 'years: [2026]\n' };
      const { data } = JSON.parse(compile(sourceOf(files), '2026-12-20T08:00:00+07:00').get('offices/dinas.json')!) as { data: { shifts: readonly Shift[] } };
      return data.shifts[data.shifts.length - 1]?.from.slice(0, 10);
    };
    expect(last(old)).toBe('2026-12-31');
    // One post alone, at a time of its own: neither turns nor the service end these shifts.
    expect(last('{ id: piket, posts: [a], turn: day, anchor: 2026-11-02, handover: 07.30 }')).toBe('2026-12-31');
  });
});
