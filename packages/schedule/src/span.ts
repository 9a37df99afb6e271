import { counterAt } from './counter.js';
import { planAt, planOf } from './dayPlan.js';
import { contactAt } from './duty.js';
import { earlyFriday, headlineOf } from './headline.js';
import { covers, narrow } from './period.js';
import { reasonOf } from './reason.js';
import type { Millis, Staffing } from './status.js';
import { pieceAt } from './timeline.js';
import type { Piece, Span, View } from './view.js';

/** The span that an instant lies in. Spans are kept with their day, so that asking again costs a look-up. */
export function spanAt(view: View, at: Millis): Span {
  const { spans } = planAt(view, at);
  let span = spans.find((kept) => covers(kept, at));
  if (!span) spans.push(span = cut(view, at));
  return span;
}

/** All that may begin or end something cuts the day; more cuts than are needed do no harm. */
function cut(view: View, at: Millis): Span {
  const { duties, overrides, readiness, officers, zone } = view;
  const piece = pieceAt(view, at);
  const { today, plan, decree } = piece;
  const counter = counterAt(view, piece);
  const { opensAt: from = NaN, until = NaN, lastQueue: queue = NaN } = counter;
  const others = [
    { from, until, queue }, ...today.work ?? [], ...planOf(view, today.day - 1).work ?? [],
    ...duties, ...overrides, ...readiness, ...officers, earlyFriday(today, zone) ?? today,
  ];
  const axes = {
    counter,
    staffing: staffingAt(view, piece),
    contact: contactAt(view, at),
    reason: decree ? reasonOf('override', decree) : plan.row.reason,
  };
  return { ...narrow(piece, at, others), piece, axes: { ...axes, headline: headlineOf(view, piece, axes) }, changes: [] };
}

/** Section 5 of docs/status.md. It goes by the day of the instant, also where a tail of the day before is still open. */
function staffingAt(view: View, { at, open, today: { staffing: state, policy, work, day } }: Piece): Staffing {
  const works = (stretches = work): boolean | undefined => stretches?.some((stretch) => covers(stretch, at));
  return { state, policy, working: view.office.noCounter ? open : works() || works(planOf(view, day - 1).work ?? []) || (work && false) };
}
