import { dateOf, dayNumber } from '@tetap/feed';
import type { Exception, Incident, Instant, Interval, LocalDate, OfficeDocument, Week } from '@tetap/feed';
import fc from 'fast-check';
import type { OverlayReading } from '../src/index.js';
import { office, PIKET } from './office.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * How many random cases a property gets: another set each time, except under mutation testing, which wants few and the same.
 * `TETAP_SEED` repeats the set of a run that failed: fast-check prints its seed.
 */
export function runs(numRuns: number): { numRuns: number; seed?: number } {
  const { TETAP_MUTATION, TETAP_SEED } = process.env;
  if (TETAP_MUTATION) return { numRuns: Math.ceil(numRuns / 10), seed: 1 };
  return { numRuns, ...(TETAP_SEED !== undefined && { seed: Number(TETAP_SEED) }) };
}

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const mark = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 47 }).map((half) => half * 30) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) });
const interval = fc.tuple(mark, fc.oneof(mark, fc.constant(1440)), fc.option(mark, { nil: undefined }))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes, queue]) => ({ opens: time(opens), closes: time(closes), ...(queue !== undefined && { lastQueue: time(queue) }) }) as Interval);
const hours = fc.array(interval, { maxLength: 3 });
const known = fc.oneof({ weight: 8, arbitrary: hours }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
const week = fc.oneof(
  { weight: 6, arbitrary: fc.record({ mon: known, tue: known, wed: known, thu: known, fri: known, sat: known, sun: known }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: hours.map((day): Week => ({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })) },
  { weight: 1, arbitrary: fc.constant([{ opens: '00:00', closes: '24:00' }] as Interval[]).map((day): Week => ({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })) },
);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const rank = fc.record({ priority: fc.integer({ min: -1, max: 1 }), updated: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z') }, { requiredKeys: [] });
const effect = fc.constantFrom(
  { effect: 'closed' }, { effect: 'unknown' }, { effect: 'urgent' }, { effect: 'limited', only: ['KTP'] }, { effect: 'moved', place: 'Aula' },
);
const weekdays = fc.option(fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const), { nil: undefined });

/** What random offices of some days consist of. */
export interface Around {
  readonly instant: fc.Arbitrary<number>;
  readonly anyOffice: fc.Arbitrary<OfficeDocument>;
  readonly anyOverlay: fc.Arbitrary<OverlayReading>;
}

/** Random offices of the days from `date` on, with every kind of record and much overlap. */
export function around(date: LocalDate, days: number, zones: readonly [string, ...string[]]): Around {
  const first = dayNumber(date);
  const start = first * DAY - 7 * 60 * MINUTE;
  const text = (at: number): Instant => new Date(at).toISOString();
  const vouched = { generated: text(start - 15 * DAY), updated: text(start - 15 * DAY) };

  const instant = fc.integer({ min: 0, max: days * 24 * 60 - 1 }).map((minute) => start + minute * MINUTE);
  const period = fc.tuple(fc.integer({ min: -2, max: days }), fc.integer({ min: 0, max: 4 })).map(([from, length]) => ({ from: dateOf(first + from), until: dateOf(first + from + length) }));
  const exception = fc.tuple(id, period, rank, fc.oneof(effect, hours.map((given) => ({ effect: 'hours', hours: given })), fc.tuple(effect, hours).map(([what, given]) => ({ ...what, hours: given }))))
    .map(([key, when, order, what]) => ({ id: key, ...when, ...order, ...what }) as Exception);
  const holiday = fc.tuple(id, period, fc.constantFrom('national', 'collective', 'local'), fc.oneof(fc.constantFrom('usual' as const, 'unknown' as const), hours, fc.constant([])))
    .map(([key, when, kind, given]) => ({ id: key, ...when, kind, hours: given }));
  const season = fc.tuple(id, period, week, fc.option(week, { nil: undefined }))
    .map(([key, when, serviceHours, workHours]) => ({ id: key, ...when, serviceHours, ...(workHours && { workHours }) }));
  const policy = fc.tuple(id, period, fc.constantFrom('none', 'hybrid', 'home'), weekdays, fc.option(known, { nil: undefined }), fc.boolean())
    .map(([key, { from, until }, mode, on, counter, endless]) => ({ id: key, from, mode, ...(!endless && { until }), ...(on && { weekdays: on }), ...(counter && { counter }) }));
  const window = fc.tuple(instant, fc.integer({ min: 1, max: 40 })).map(([from, quarters]) => ({ from: text(from), until: text(from + quarters * 15 * MINUTE) }));
  const shift = fc.tuple(fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }), window, fc.constantFrom('piket', 'tak-ada')).map(([key, when, post]) => ({ id: key, post, ...when }));
  const override = fc.tuple(id, window, rank, fc.oneof(effect, fc.constant({ effect: 'open' })), fc.boolean())
    .map(([key, { from, until }, order, what, endless]) => ({ id: key, office: 'kantor', from, ...(!endless && { until }), ...order, ...what }));

  // Half of them begin together, so that some meet.
  const incident = fc.tuple(id, fc.oneof(window, fc.constant({ from: text(start + 30 * 60 * MINUTE), until: text(start + 40 * 60 * MINUTE) })), fc.constantFrom('siap', 'lain'), fc.constantFrom('ok', 'slow', 'down', 'maintenance', 'unknown'), fc.boolean())
    .map(([key, { from, until }, app, state, endless]): Incident => ({ id: key, app, state, from, ...(!endless && { until }) }));
  const ofShift = fc.tuple(id, window, fc.constantFrom('a', 'b', 'c')).map(([key, when, of]) => ({ id: key, office: 'kantor', shift: of, ...when }));
  const readiness = fc.tuple(ofShift, instant).map(([entry, at]) => ({ ...entry, at: text(at) }));
  const officer = ofShift.map((entry) => ({ ...entry, name: 'Petugas Contoh' }));

  const anyOffice = fc.record({
    serviceHours: fc.option(week, { nil: undefined }), workHours: fc.option(week, { nil: undefined }), noCounter: fc.option(fc.constant(true), { nil: undefined, freq: 6 }),
    exceptions: fc.array(exception, { maxLength: 4 }), holidays: fc.array(holiday, { maxLength: 3 }), seasons: fc.array(season, { maxLength: 2 }),
    policies: fc.array(policy, { maxLength: 3 }), shifts: fc.array(shift, { maxLength: 5 }), live: fc.option(fc.constant({ ttl: 60 }), { nil: undefined }),
    completeUntil: fc.integer({ min: 5, max: 60 }).map((later) => dateOf(first + later)),
    completeFrom: fc.option(fc.integer({ min: -5, max: 5 }).map((later) => dateOf(first + later)), { nil: undefined, freq: 5 }),
    heartbeat: fc.option(fc.integer({ min: 60, max: 20 * 86_400 }), { nil: undefined }),
    zone: fc.constantFrom(...zones),
  }).map(({ serviceHours, workHours, noCounter, live, completeFrom, heartbeat, ...rest }) => office({
    ...rest, ...(completeFrom && { completeFrom }), posts: [PIKET], ...(serviceHours ? { serviceHours } : { serviceHours: 'unknown' }), ...(workHours && { workHours }), ...(noCounter && { noCounter }), ...(live && { live }),
  }, { ...vouched, ...(heartbeat && { heartbeat }) }));

  const entries = fc.record({
    overrides: fc.array(override, { maxLength: 3 }), incidents: fc.array(incident, { maxLength: 3 }), readiness: fc.array(readiness, { maxLength: 2 }), officers: fc.array(officer, { maxLength: 2 }),
  });
  const anyOverlay = fc.tuple(entries, fc.option(instant, { nil: undefined }), fc.boolean())
    .map(([data, readAt, isNone]): OverlayReading => isNone ? { document: undefined, readAt: undefined } : {
      readAt,
      document: {
        version: '1.0', build: 'b1', ttl: 3600, ...vouched, validUntil: text(start + 17 * DAY + 11_106_000),
        data,
      },
    });

  return { instant, anyOffice, anyOverlay };
}

export const FIRST = dayNumber('2026-11-16');
export const DAYS = 21;
export const { instant, anyOffice, anyOverlay } = around('2026-11-16', DAYS, ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']);
