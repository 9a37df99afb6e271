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

  it('begin with the anchor and never outlive the known calendar', () => {
    expect(shifts('{ id: piket, posts: [a], turn: day, anchor: 2026-12-01, hours: service }')[0]?.from).toBe('2026-12-01T08:00:00+07:00');
    const files = { ...edited('offices/dinas.yaml', [old, old]), 'holidays.yaml': 'years: [2026]\n' };
    const { data } = JSON.parse(compile(sourceOf(files), '2026-12-20T08:00:00+07:00').get('offices/dinas.json')!);
    expect(data.shifts.every(({ from }: Shift) => from < '2027')).toBe(true);
  });
});
