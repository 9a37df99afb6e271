import type { Interval, LocalDate, OfficeDocument, Weekday } from '@tetap/feed';
import { dateOf, dayNumber, weekdays } from '@tetap/feed';
import fc from 'fast-check';

/** Stretches of a day as quarter hours after its midnight; ends above 96 reach into the next morning. */
export type Stretch = readonly [opens: number, closes: number];

/** A schedule that both engines can express: a week, and days on which other hours hold. */
export interface Schedule {
  readonly week: Readonly<Record<Weekday, readonly Stretch[]>>;
  readonly exceptions: ReadonlyMap<LocalDate, readonly Stretch[]>;
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

/** Random schedules with so many exceptions within the days from the first on. */
export function anySchedule(firstDay: LocalDate, days: number, exceptions: number): fc.Arbitrary<Schedule> {
  const first = dayNumber(firstDay);
  const week = fc.record({ mon: anyDay, tue: anyDay, wed: anyDay, thu: anyDay, fri: anyDay, sat: anyDay, sun: anyDay });
  const dated = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: days - 1 }).map((later) => dateOf(first + later)), fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: anyDay })),
    { selector: ([date]) => date, minLength: exceptions, maxLength: exceptions },
  );
  return fc.tuple(week, dated).map(([usual, special]) => ({ week: usual, exceptions: new Map(special) }));
}

/** The stretches that start on a day. */
export function stretchesOf({ week, exceptions }: Schedule, day: number): readonly Stretch[] {
  return exceptions.get(dateOf(day)) ?? week[weekdayOf(day)];
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
  return {
    version: '1.0', build: 'differential', generated: instant, updated: instant, validUntil: `${lastDay}T23:59:59Z`, ttl: 3600,
    data: {
      id: 'peer', name: 'Peer', kind: 'other', facesPublic: true,
      region: { code: '12.18', name: 'Peer', zone, publisher: { name: 'Peer' } },
      serviceHours: Object.fromEntries(weekdays.map((weekday) => [weekday, hours(schedule.week[weekday])])),
      seasons: [], holidays: [], policies: [], posts: [], shifts: [], contacts: [], completeUntil: lastDay,
      exceptions: [...schedule.exceptions].map(([date, day], index) => ({ id: `e${index}`, from: date, until: date, effect: 'hours' as const, hours: hours(day) })),
    },
  };
}

const osmDays: Readonly<Record<Weekday, string>> = { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' };
const osmMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The same schedule in the OSM notation. There a rule owns a *calendar* day, here the service day owns its tail,
 * so tails are written as hours of the morning after: each weekday's rule holds the tail of the day before, and an
 * exception writes out its own day and the next.
 */
export function asOpeningHours(schedule: Schedule): string {
  const rules = weekdays.map((weekday, index) => {
    const before = weekdays[(index + 6) % 7] ?? 'sun';
    return `${osmDays[weekday]} ${calendarDay(schedule.week[weekday], schedule.week[before])}`;
  });
  const touched = new Set([...schedule.exceptions.keys()].flatMap((date) => [dayNumber(date), dayNumber(date) + 1]));
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
