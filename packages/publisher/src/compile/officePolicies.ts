import { dateOf, dayNumber, policy, weekdays } from '@tetap/feed';
import type { Policy, Weekday } from '@tetap/feed';
import type { OfficeSource } from '../source/officeForm.js';
import type { PolicySource } from '../source/policyForm.js';
import { byId } from './byId.js';
import { concerns } from './inScope.js';
import { onlyKnown } from './onlyKnown.js';

/**
 * The policies of one office, at most one for a day: a policy gives way to one that supersedes it, wherever that one's
 * period lies, and on single days to one of a shorter period. What is left of a policy may be several records.
 */
export function officePolicies(office: OfficeSource, policies: readonly PolicySource[]): readonly Policy[] {
  const ours = policies.filter((record) => concerns(record, office)).sort(byRank);
  const edges = [...new Set(ours.flatMap((record) => [start(record), end(record)]))].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).flatMap((from, index) => {
    const inForce = ours.filter((record) => start(record) <= from && from < end(record));
    return inForce.filter(({ id }) => !inForce.some(({ supersedes }) => supersedes?.includes(id))).flatMap((record, rank, heard): readonly Piece[] => {
      const left = weekdays.filter((day) => covers(record, day) && !heard.slice(0, rank).some((stronger) => covers(stronger, day)));
      return left.length > 0 ? [{ record, from, until: edges[index + 1]!, left }] : [];
    });
  });
  return ours.flatMap((record) => pieces.filter((piece) => piece.record === record).reduce(joinNeighbours, []).map((piece, index) => written(piece, index, isPartial(record, policies))));
}

/** Days of a policy on which it has the say; `until` is the first day after them. */
interface Piece {
  readonly record: PolicySource;
  readonly from: number;
  readonly until: number;
  readonly left: readonly Weekday[];
}

/** The shorter period has the say; of periods without an end the one that began later. */
function byRank(a: PolicySource, b: PolicySource): number {
  const [first, second] = [end(a) - start(a), end(b) - start(b)];
  return first === second ? start(b) - start(a) || byId(a, b) : first - second;
}

function start({ from }: PolicySource): number {
  return dayNumber(from);
}

/** First day after the period. */
function end({ until }: PolicySource): number {
  return until === undefined ? Infinity : dayNumber(until) + 1;
}

function covers({ weekdays: named }: PolicySource, day: Weekday): boolean {
  return named === undefined || named.includes(day);
}

function joinNeighbours(pieces: readonly Piece[], next: Piece): readonly Piece[] {
  const previous = pieces[pieces.length - 1];
  const goesOn = previous?.until === next.from && previous.left.join() === next.left.join();
  return goesOn ? [...pieces.slice(0, -1), { ...previous, until: next.until }] : [...pieces, next];
}

/** Whether some office of the region may have WFH while this policy says that there is none. */
function isPartial(record: PolicySource, policies: readonly PolicySource[]): boolean {
  return record.mode === 'none' && (record.scope !== undefined || record.except !== undefined
    || policies.some((other) => other.mode !== 'none' && start(other) < end(record) && start(record) < end(other)));
}

function written({ record, from, until, left }: Piece, index: number, partial: boolean): Policy {
  const { id, weekdays: _, until: __, ...rest } = record;
  return onlyKnown<Policy>(policy, {
    ...rest,
    id: index === 0 ? id : `${id.slice(0, 60)}.${index + 1}`,
    from: dateOf(from),
    ...(until < Infinity && { until: dateOf(until - 1) }),
    ...(partial && { partial }),
    ...(left.length < weekdays.length && { weekdays: left }),
  });
}
