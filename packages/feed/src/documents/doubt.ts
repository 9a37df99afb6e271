import { FIRST_DAY, LAST_DAY } from '../localDate.js';
import { FIRST_INSTANT, LAST_INSTANT } from '../primitives.js';
import { UNREADABLE } from '../unknown.js';
import { ALL } from './isAbout.js';

interface Span {
  readonly from?: string;
  readonly until?: string;
}

/** Whether a period of days has its last day before its first, or a window of instants has no length; without a beginning neither. */
export function endsTooSoon({ from = '', until }: Span): boolean {
  const isDay = from.length < 11;
  return until !== undefined && Date.parse(until) + Number(isDay) <= Date.parse(from);
}

/**
 * Law 1: what remains of a record that was not understood is `doubt` over its period, as far as that can be read, else
 * from ever to ever; where it speaks of a `subject` and not even that can be read, of all of them, `*`.
 */
/*@__NO_SIDE_EFFECTS__*/ function remains(first: string, last: string) {
  return <R>(doubt: Partial<R>, subject = 'id') => (read: Readonly<Record<string, unknown>> = {}): R => {
    const span = { from: read['from'] ?? first, until: read['until'] ?? last } as Span;
    return { [subject]: read[subject] ?? ALL, ...doubt, ...(endsTooSoon(span) ? { from: first, until: last } : span), id: UNREADABLE } as R;
  };
}

export const doubtOverDays = remains(FIRST_DAY, LAST_DAY);
export const doubtOverTime = remains(FIRST_INSTANT, LAST_INSTANT);
