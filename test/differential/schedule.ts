import type { Interval, LocalDate, OfficeDocument, Weekday } from '@tetap/feed';
import { dateOf, dayNumber, weekdays } from '@tetap/feed';
import fc from 'fast-check';

/** Stretches of a day as quarter hours after its midnight; ends above 96 reach into the next morning. */
export type Stretch = readonly [opens: number, closes: number];

/** The levels of our precedence at which a dated day can have hours of its own, the strongest first. */
export const levels = ['exception', 'holiday', 'policy', 'season'] as const;
export type Level = typeof levels[number];

/** A schedule that both engines can express: a week, and days on which other hours hold, at whatever level of ours. */
export interface Schedule {
  readonly week: Readonly<Record<Weekday, readonly Stretch[]>>;
  readonly dated: Readonly<Record<Level, ReadonlyMap<LocalDate, readonly Stretch[]>>>;
}

/** mulberry32: small, seeded, and good enough in its low bits (a linear congruential one gives almost no variety). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** No stretches, or up to three that neither overlap nor touch; about one day in five may run past midnight. */
const anyDay: fc.Arbitrary<readonly Stretch[]> = fc.oneof({ weight: 4, arbitrary: fc.constant(96) }, { weight: 1, arbitrary: fc.constant(96 + 32) })
  .chain((latest) => fc.array(fc.integer({ min: 0, max: latest }), { maxLength: 6, size: 'max' }))
  .map((marks) => {
    const inOrder = [...new Set(marks)].sort((a, b) => a - b);
    // A stretch starts on its own day and lasts less than one.
    return inOrder.flatMap((opens, index): Stretch[] => {
      const closes = inOrder[index + 1];
      return index % 2 === 0 && closes !== undefined && opens < 96 && closes - opens < 96 ? [[opens, closes]] : [];
    });
  });

/** Random schedules with so many dated days within the days from the first on: exceptions, or days of other levels too, which may be the same. */
export function anySchedule(firstDay: LocalDate, days: number, count: number, of: readonly Level[] = ['exception']): fc.Arbitrary<Schedule> {
  const first = dayNumber(firstDay);
  const week = fc.record({ mon: anyDay, tue: anyDay, wed: anyDay, thu: anyDay, fri: anyDay, sat: anyDay, sun: anyDay });
  const dated = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: days - 1 }).map((later) => dateOf(first + later)), fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: anyDay }), fc.constantFrom(...of)),
    { selector: ([date, , level]) => `${level} ${date}`, minLength: count, maxLength: count },
  );
  return fc.tuple(week, dated).map(([usual, special]) => {
    const at = (level: Level): ReadonlyMap<LocalDate, readonly Stretch[]> => new Map(special.flatMap(([date, day, own]) => own === level ? [[date, day]] : []));
    return { week: usual, dated: { exception: at('exception'), holiday: at('holiday'), policy: at('policy'), season: at('season') } };
  });
}

/** The stretches that start on a day. */
export function stretchesOf({ week, dated }: Schedule, day: number): readonly Stretch[] {
  return levels.map((level) => dated[level].get(dateOf(day))).find((hours) => hours) ?? week[weekdayOf(day)];
}

/** 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon';
}

function time(quarters: number): string {
  const minutes = (quarters % 96) * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** As our feed says it. */
export function asDocument(schedule: Schedule, firstDay: LocalDate, lastDay: LocalDate, zone = 'Asia/Jakarta'): OfficeDocument {
  const hours = (day: readonly Stretch[]): Interval[] => day.map(([opens, closes]) => ({
    opens: time(opens) as Interval['opens'], closes: (closes === 96 ? '24:00' : time(closes)) as Interval['closes'],
  }));
  const instant = `${firstDay}T00:00:00Z`;
  const records = <R>(level: Level, record: (day: readonly Stretch[], date: LocalDate) => R): (R & { id: string; from: LocalDate; until: LocalDate })[] =>
    [...schedule.dated[level]].map(([date, day], index) => ({ id: `${level[0]}${index}`, from: date, until: date, ...record(day, date) }));
  return {
    version: '1.0', build: 'differential', generated: instant, updated: instant, validUntil: `${lastDay}T23:59:59Z`, ttl: 3600,
    data: {
      id: 'peer', name: 'Peer', kind: 'other', facesPublic: true,
      region: { code: '12.18', name: 'Peer', zone, publisher: { name: 'Peer' } },
      serviceHours: Object.fromEntries(weekdays.map((weekday) => [weekday, hours(schedule.week[weekday])])),
      posts: [], shifts: [], contacts: [], completeUntil: lastDay,
      exceptions: records('exception', (day) => day.length > 0 ? { effect: 'hours', hours: hours(day) } : { effect: 'closed' }),
      holidays: records('holiday', (day) => ({ name: 'Libur', kind: 'national', hours: hours(day) })),
      policies: records('policy', (day) => ({ mode: 'hybrid', counter: hours(day) })),
      seasons: records('season', (day, date) => ({ serviceHours: { [weekdayOf(dayNumber(date))]: hours(day) } })),
    },
  };
}

const osmDays: Readonly<Record<Weekday, string>> = { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' };
const osmMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The same schedule in the OSM notation. There a rule owns a *calendar* day, here the service day owns its tail,
 * so tails are written as hours of the morning after: each weekday's rule holds the tail of the day before, and a
 * dated day is written out, and so is the next: as the strongest level has it, since later rules win there and levels are none.
 */
export function asOpeningHours(schedule: Schedule): string {
  const rules = weekdays.map((weekday, index) => {
    const before = weekdays[(index + 6) % 7] ?? 'sun';
    return `${osmDays[weekday]} ${calendarDay(schedule.week[weekday], schedule.week[before])}`;
  });
  const touched = new Set(levels.flatMap((level) => [...schedule.dated[level].keys()]).flatMap((date) => [dayNumber(date), dayNumber(date) + 1]));
  for (const day of [...touched].sort((a, b) => a - b)) {
    const [year, month, dayOfMonth] = dateOf(day).split('-');
    rules.push(`${year} ${osmMonths[Number(month) - 1]} ${dayOfMonth} ${calendarDay(stretchesOf(schedule, day), stretchesOf(schedule, day - 1))}`);
  }
  return rules.join('; ');
}

function calendarDay(own: readonly Stretch[], dayBefore: readonly Stretch[]): string {
  const tails = dayBefore.filter(([, closes]) => closes > 96).map(([, closes]): Stretch => [0, closes - 96]);
  const shown = [...tails, ...own.map(([opens, closes]): Stretch => [opens, Math.min(closes, 96)])];
  return shown.length === 0 ? 'off' : shown.map(([opens, closes]) => `${time(opens)}-${closes === 96 ? '24:00' : time(closes)}`).join(',');
}
