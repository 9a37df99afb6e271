import type { Interval, LocalDate, OfficeDocument, Weekday } from '@tetap/feed';
import { dateOf, dayNumber, weekdays } from '@tetap/feed';

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

/** No stretches, or up to three that neither overlap nor touch; about one day in five runs past midnight. */
function someDay(next: () => number): Stretch[] {
  const count = Math.floor(next() * 4);
  const latest = next() < 0.2 ? 96 + 32 : 96;
  const marks = [...new Set(Array.from({ length: count * 2 }, () => Math.floor(next() * (latest + 1))))].sort((a, b) => a - b);
  const day: Stretch[] = [];
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const opens = marks[index] ?? 0;
    const closes = marks[index + 1] ?? 0;
    // A stretch starts on its own day and lasts less than one.
    if (opens < 96 && closes - opens < 96) day.push([opens, closes]);
  }
  return day;
}

export function someSchedule(seed: number, firstDay: LocalDate, days: number, exceptions: number): Schedule {
  const next = random(seed);
  const week = Object.fromEntries(weekdays.map((weekday) => [weekday, someDay(next)])) as unknown as Schedule['week'];
  const first = dayNumber(firstDay);
  const dated = new Map<LocalDate, readonly Stretch[]>();
  while (dated.size < exceptions) dated.set(dateOf(first + Math.floor(next() * days)), next() < 0.4 ? [] : someDay(next));
  return { week, exceptions: dated };
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
