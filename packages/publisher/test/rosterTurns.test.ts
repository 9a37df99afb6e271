import fc from 'fast-check';
import { dateOf, dayNumber } from '@tetap/feed';
import type { Shift } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import { check } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { edited, firstOffice, NOW, sourceOf } from './sourceFiles.js';

/** Every post that a rotation may have. */
const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const today = dayNumber('2026-11-23');
const decreed = new Set([2026, 2027].flatMap((year) => calendarOf(year, NOW)!.days.map(({ date }) => dayNumber(date))));

/** A rotation at an office that serves from Monday to Friday, published for 120 days. */
interface Given {
  readonly turn: 'shift' | 'day' | 'working-day' | 'week';
  readonly length: 'hours: service' | 'hours: { senin-jumat: 08.00-15.00 }' | 'hours: { senin-sabtu: "08.00-12.00, 12.00-16.00" }' | 'handover: 07.30';
  readonly holidays: 'skip' | 'keep';
  readonly size: number;
  readonly anchor: number;
  /** Days that are holidays of the region, beside the decreed ones. */
  readonly local: readonly number[];
}
const rotation: fc.Arbitrary<Given> = fc.record({
  turn: fc.constantFrom('shift', 'day', 'working-day', 'week'),
  length: fc.constantFrom('hours: service', 'hours: { senin-jumat: 08.00-15.00 }', 'hours: { senin-sabtu: "08.00-12.00, 12.00-16.00" }', 'handover: 07.30'),
  holidays: fc.constantFrom('skip', 'keep'),
  size: fc.integer({ min: 1, max: all.length }),
  anchor: fc.integer({ min: today - 200, max: today }),
  // Single days, and a long feast that may close a whole week.
  local: fc.tuple(fc.uniqueArray(fc.integer({ min: today - 200, max: today + 120 }), { maxLength: 40 }), fc.integer({ min: today - 200, max: today + 110 }), fc.nat(16))
    .map(([single, from, days]) => [...new Set([...single, ...Array.from({ length: days }, (_, step) => from + step)])]),
} as const).filter(({ turn, length, holidays }) => !(length === 'hours: service' && (turn === 'shift' || holidays === 'keep')) && !(turn === 'shift' && length.startsWith('handover')));

function filesOf({ turn, length, holidays, size, anchor, local }: Given, changes = ''): Readonly<Record<string, string>> {
  const posts = all.slice(2).map((id, index) => `  - { id: ${id}, role: ${id}, contacts: [{ kind: phone, number: +62 000 0000 002${index} }] }\n`).join('');
  const roster = `{ id: piket, posts: [${all.slice(0, size).join()}], turn: ${turn}, anchor: ${dateOf(anchor)}, ${length}, holidays: ${holidays}, changes: [${changes}] }`;
  return {
    ...edited('offices/dinas.yaml', ['{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }', roster], ['posts:\n', `posts:\n${posts}`]),
    'region.yaml': edited('region.yaml', ['live:', 'publishing: { validDays: 120 }\nlive:'])['region.yaml']!,
    'holidays.yaml': `years: [2026, 2027]\nlocal: [${local.map((day) => `{ id: h${day}, name: Libur, from: ${dateOf(day)} }`).join(', ')}]\n`,
  };
}
function shiftsOf(given: Given, changes?: string): readonly Shift[] {
  return firstOffice(sourceOf(filesOf(given, changes))).shifts;
}

const dayOf = ({ id }: Shift): number => dayNumber(id.slice(-12).replace(/^.*?(\d{4}-\d\d-\d\d).*$/, '$1'));
const weekdayOf = (day: number): number => (day + 3) % 7;
const isHoliday = ({ local }: Given, day: number): boolean => decreed.has(day) || local.includes(day);
/** What the officer asked for, said without counting: how many shifts a day has. */
function wanted(given: Given, day: number): number {
  if (given.holidays === 'skip' && isHoliday(given, day)) return 0;
  if (given.length === 'handover: 07.30') return 1;
  return given.length.includes('sabtu') ? (weekdayOf(day) < 6 ? 2 : 0) : Number(weekdayOf(day) < 5);
}
/** The shifts of each turn, in order: what separates two turns is one fact for each kind. */
function byTurn(given: Given, shifts: readonly Shift[]): readonly (readonly Shift[])[] {
  const week = (shift: Shift): number => Math.floor((dayOf(shift) - given.anchor) / 7);
  const works = (shift: Shift): boolean => weekdayOf(dayOf(shift)) < 5 && !isHoliday(given, dayOf(shift));
  const turns: Shift[][] = [];
  shifts.forEach((shift, index) => {
    const before = shifts[index - 1];
    const begins = !before || (given.turn === 'shift' || (given.turn === 'week' ? week(before) !== week(shift) : dayOf(before) !== dayOf(shift) && (given.turn === 'day' || works(shift))));
    if (begins) turns.push([shift]);
    else turns[turns.length - 1]!.push(shift);
  });
  return turns;
}
/** One post for a turn; each comes after the one before it in the list; none has two turns more than another. */
function expectEachInTurn(turns: readonly (readonly Shift[])[], size: number): void {
  turns.forEach((shifts) => { expect(new Set(shifts.map(({ post }) => post)).size).toBe(1); });
  const had = turns.map(([first]) => all.indexOf(first!.post));
  had.forEach((post, index) => { if (index > 0) expect(post).toBe((had[index - 1]! + 1) % size); });
  const counts = Array.from({ length: size }, (_, post) => had.filter((each) => each === post).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
}

describe('a rotation', () => {
  it('of any kind gives each post its turns, strictly in order, and loses none over holidays and weekends', () => {
    fc.assert(fc.property(rotation, (given) => {
      expectEachInTurn(byTurn(given, shiftsOf(given)), given.size);
    }), { numRuns: 30 });
  });

  it('has all shifts that were asked for, and no others', () => {
    fc.assert(fc.property(rotation, (given) => {
      const shifts = shiftsOf(given);
      for (let day = today; day < today + 120; day++) expect(shifts.filter((shift) => dayOf(shift) === day).length, dateOf(day)).toBe(wanted(given, day));
    }), { numRuns: 20 });
  });

  it('begins on its anchor with the first post', () => {
    fc.assert(fc.property(rotation, (given) => {
      expect(shiftsOf({ ...given, anchor: today + 7 })[0]?.post ?? 'a').toBe('a');
    }), { numRuns: 15 });
  });

  it('is exchanged day for day: whoever swaps keeps as many shifts, and nobody else is moved', () => {
    fc.assert(fc.property(rotation, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), (given, pairs) => {
      const before = shiftsOf(given);
      // The first shift may belong to the day before the publication.
      const days = [...new Set(before.map(dayOf))].filter((day) => day >= today);
      fc.pre(days.length > 1);
      // A day is not exchanged with itself.
      const swaps = pairs.map(([a, b]) => [days[a % days.length]!, days[(a + 1 + b % (days.length - 1)) % days.length]!] as const);
      const after = shiftsOf(given, swaps.map(([a, b]) => `{ from: ${dateOf(a)}, swapWith: ${dateOf(b)} }`).join(', '));
      expect(after.map(({ post: _, ...rest }) => rest)).toEqual(before.map(({ post: _, ...rest }) => rest));
      expect(after.map(({ post }) => post).sort()).toEqual(before.map(({ post }) => post).sort());
      const swapped = new Set(swaps.flat());
      expect(after.filter((shift) => !swapped.has(dayOf(shift)))).toEqual(before.filter((shift) => !swapped.has(dayOf(shift))));
      if (swaps.length === 1) for (const [one, other] of [swaps[0]!, [...swaps[0]!].reverse()]) {
        expect(after.filter((shift) => dayOf(shift) === one).map(({ post }) => post)).toEqual(before.filter((shift) => dayOf(shift) === other).map(({ post }) => post));
      }
    }), { numRuns: 20 });
  });

  it('is overridden on the days that were named, and goes on after them as if nothing had been', () => {
    fc.assert(fc.property(rotation, fc.nat(100), fc.nat(9), fc.constantFrom('post: b', 'cancelled: true', 'instead: a, post: b'), (given, skip, length, change) => {
      const before = shiftsOf(given);
      const [from, until] = [today + skip, today + skip + length];
      const after = shiftsOf(given, `{ from: ${dateOf(from)}, until: ${dateOf(until)}, ${change} }`);
      const isIn = (shift: Shift): boolean => from <= dayOf(shift) && dayOf(shift) <= until;
      expect(after.filter((shift) => !isIn(shift))).toEqual(before.filter((shift) => !isIn(shift)));
      const expected = before.filter(isIn).flatMap((shift) => (change === 'cancelled: true' ? [] : change === 'post: b' || shift.post === 'a' ? [{ ...shift, post: 'b' }] : [shift]));
      expect(after.filter(isIn)).toEqual(expected);
    }), { numRuns: 20 });
  });

  it('tells of each stretch of service that a cancelled shift leaves alone', () => {
    const given: Given = { turn: 'day', length: 'hours: service', holidays: 'skip', size: 2, anchor: today - 20, local: [] };
    const gaps = (changes: string) => check(sourceOf(filesOf(given, changes)), NOW).filter(({ code }) => code === 'duty.gap').map(({ message }) => message);
    expect(gaps('')).toEqual([]);
    fc.assert(fc.property(fc.nat(100), (skip) => {
      const day = today + skip;
      const found = gaps(`{ from: ${dateOf(day)}, cancelled: true }`);
      expect(found.length).toBe(Number(weekdayOf(day) < 5 && !isHoliday(given, day)));
    }), { numRuns: 10 });
  });

  it('through a year of publications and decrees gives each post as many turns as any other', () => {
    // 2 January is the first working day; the election days of February and November were decreed in the same year.
    const year = 2024;
    const kinds = [['day', 'hours: service'], ['working-day', 'handover: 07.30'], ['week', 'hours: { senin-jumat: 08.00-15.00 }'], ['shift', 'hours: { setiap hari: "07.00-14.00, 14.00-21.00" }']] as const;
    const rosters = kinds.map(([turn, length]) => `{ id: ${turn}, posts: [a, b, c], turn: ${turn}, anchor: ${year}-01-02, ${length} }`).join('\n  - ');
    const files = {
      ...edited('offices/dinas.yaml', ['{ id: piket, posts: [a, b], turn: day, anchor: 2026-11-02, hours: service }', rosters], ['posts:\n', 'posts:\n  - { id: c, role: C, contacts: [{ kind: phone, number: +62 000 0000 0013 }] }\n']),
      'holidays.yaml': `years: [${year}, ${year + 1}]\n`,
    };
    const source = sourceOf(files);
    const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`);
    const publications = [...new Set([...months, ...calendarOf(year)!.decrees.map(({ date }) => date).filter((date) => date.startsWith(String(year)))])].sort();
    let said: readonly Shift[] = [];
    for (const date of publications) {
      const { shifts } = firstOffice(source, `${date}T00:00:00+07:00`);
      said = [...said.filter(({ from }) => from < date), ...shifts.filter(({ from }) => from >= date)];
    }
    const closed = calendarOf(year)!.days.map(({ date }) => dayNumber(date));
    for (const [turn, length] of kinds) {
      const ours = said.filter(({ id, from }) => id.startsWith(`${turn}-${year}`) && from < `${year}-12-31`);
      expect(ours.length).toBeGreaterThan(200);
      expectEachInTurn(byTurn({ turn, length: length as Given['length'], holidays: 'skip', size: 3, anchor: dayNumber(`${year}-01-02`), local: closed }, ours), 3);
    }
  });
});
