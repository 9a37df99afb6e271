import { UNKNOWN } from '@tetap/feed';
import type { Exception, Holiday, Office, OfficeDocument, Policy, Season } from '@tetap/feed';
import type { DayPlan } from './dayHours.js';
import { duties } from './duty.js';
import type { Duties } from './duty.js';
import type { Freshness, Level, Millis, Reason } from './status.js';
import type { View } from './overlay.js';
import { DAY, zoneOf } from './zone.js';
import type { Zone } from './zone.js';

/** A dated record at its level of precedence; days are counted from 1970, both included. */
export type Rule = {
  readonly from: number;
  readonly until: number;
  /** Built when first needed; one object per record, so that equal means identical. */
  reason: Reason | undefined;
} & (
  | { readonly level: 'exception'; readonly record: Exception }
  | { readonly level: 'holiday'; readonly record: Holiday }
  | { readonly level: 'policy'; readonly record: Policy }
  | { readonly level: 'season'; readonly record: Season }
);

/** An office document in the form in which the engine asks it questions. */
export interface Prepared {
  readonly document: OfficeDocument;
  readonly office: Office;
  readonly zone: Zone;
  /** `completeUntil`. */
  readonly lastDay: number;
  /** Strongest first: of the rules that contain a day, the first of a level is that level's winner. */
  readonly rules: readonly Rule[];
  readonly duties: Duties;
  readonly generated: Millis;
  readonly validUntil: Millis;
  readonly freshness: Map<Freshness['state'], Freshness>;
  /** Days that were asked about; bounded. */
  readonly days: (DayPlan | undefined)[];
  /** The overlay last seen with this office. */
  view: View | undefined;
}

const known = new WeakMap<OfficeDocument, Prepared>();

/** Documents are immutable, so each is prepared once, when it is first asked about. */
export function prepare(document: OfficeDocument): Prepared {
  let prepared = known.get(document);
  if (!prepared) known.set(document, prepared = index(document));
  return prepared;
}

function index(document: OfficeDocument): Prepared {
  const office = document.data;
  const zone = zoneOf(office.region.zone);
  return {
    document, office, zone,
    lastDay: dayOf(office.completeUntil),
    rules: [
      ...ranked('exception', office.exceptions, (record) => record.effect === UNKNOWN),
      ...ranked('holiday', office.holidays, (record) => record.hours === UNKNOWN),
      ...ranked('policy', office.policies, (record) => record.counter === UNKNOWN),
      ...ranked('season', office.seasons, (record) => record.serviceHours === UNKNOWN),
    ] as Rule[],
    duties: duties(office),
    generated: Date.parse(document.generated),
    validUntil: Date.parse(document.validUntil),
    freshness: new Map(),
    days: [],
    view: undefined,
  };
}

/** Number of a day in a document that was read; the reader has refused those that do not exist. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** What decides within a level. */
export interface Ranked {
  readonly id: string;
  readonly priority?: number;
  readonly updated?: string;
}

/** Order within a level, the winner first: doubt, then priority, then the newest, then the id. */
export function byRank<T extends Ranked>(doubtful: (record: T) => boolean): (a: T, b: T) => number {
  return (a, b) => Number(doubtful(b)) - Number(doubtful(a))
    || (b.priority ?? 0) - (a.priority ?? 0)
    || newness(b) - newness(a)
    || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function newness({ updated }: Ranked): number {
  return updated === undefined ? -Infinity : Date.parse(updated);
}

function ranked<T extends Ranked & { readonly from: string; readonly until?: string }>(level: Level, records: readonly T[], doubtful: (record: T) => boolean): object[] {
  return [...records].sort(byRank(doubtful)).map((record) => ({
    from: dayOf(record.from), until: record.until === undefined ? Infinity : dayOf(record.until), reason: undefined, level, record,
  }));
}
