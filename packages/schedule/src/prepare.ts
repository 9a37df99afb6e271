import { UNKNOWN } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import type { Prepared, Rule } from './model.js';
import { byRank } from './rank.js';
import type { Ranked } from './rank.js';
import { duties } from './shifts.js';
import type { Level } from './status.js';
import { DAY, zoneOf } from './zone.js';

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
    firstDay: office.completeFrom === undefined ? -Infinity : dayOf(office.completeFrom),
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

function ranked<T extends Ranked & { readonly from: string; readonly until?: string }>(level: Level, records: readonly T[], doubtful: (record: T) => boolean): object[] {
  return [...records].sort(byRank(doubtful)).map((record) => ({
    from: dayOf(record.from), until: record.until === undefined ? Infinity : dayOf(record.until), reason: undefined, level, record,
  }));
}
