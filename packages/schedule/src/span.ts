import { counterAt } from './counter.js';
import { planAt, planOf } from './dayPlan.js';
import { contactAt } from './duty.js';
import { earlyFriday, headlineOf } from './headline.js';
import { covers } from './period.js';
import { narrow } from './narrow.js';
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
  const piece = pieceAt(view, at);
  const { today, plan, decree } = piece;
  const counter = counterAt(view, piece);
  const staffing = staffingAt(view, piece);
  const contact = contactAt(view, at);
  const reason = decree ? reasonOf('override', decree) : plan.row.reason;
  const headline = headlineOf(view, piece, counter, staffing, contact, reason);

  const { opensAt = NaN, until: end = NaN, lastQueue: queue = NaN } = counter;
  const edges = [{ from: opensAt, until: end, queue }, earlyFriday(today, view.zone) ?? today];
  const { from, until } = narrow(piece, at, edges, today.work ?? [], planOf(view, today.day - 1).work ?? [], view.duties, view.overrides, view.readiness, view.officers);
  return { from, until, piece, counter, staffing, contact, reason, headline, change: undefined, staleChange: undefined };
}

/** Section 5 of docs/status.md. It goes by the day of the instant, also where a tail of the day before is still open. */
function staffingAt(view: View, { at, open, today: { staffing: state, policy, work, day } }: Piece): Staffing {
  const works = (stretches = work): boolean | undefined => stretches?.some((stretch) => covers(stretch, at));
  return { state, policy, working: view.office.noCounter ? open : works() || works(planOf(view, day - 1).work ?? []) || (work && false) };
}
