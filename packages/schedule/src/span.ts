import { counterAt } from './counter.js';
import { planAt } from './dayPlan.js';
import { contactAt } from './duty.js';
import { headlineOf } from './headline.js';
import { covers } from './period.js';
import { narrow } from './narrow.js';
import { reasonOf } from './reason.js';
import type { Millis } from './status.js';
import { pieceAt } from './timeline.js';
import type { Span, View } from './view.js';

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
  const { today, before, plan, decree, open } = piece;
  // Of a day that is not known nobody can say what it leaves of the night before (law 1).
  const work = today.work && [...today.work, ...before.work ?? []];
  const counter = counterAt(view, piece);
  // Section 5 of docs/status.md. It goes by the day of the instant, also where a tail of the day before is still open.
  const working = view.office.noCounter ? open : work?.some((stretch) => covers(stretch, at));
  const staffing = { state: today.staffing, policy: today.policy, working };
  const contact = contactAt(view, at);
  const reason = decree ? reasonOf('override', decree) : plan.row.reason;
  const headline = headlineOf(view, piece, { counter, staffing, contact, reason });
  const { from, until } = narrow(piece, at, [{ from: counter.opensAt, until: counter.until, queue: counter.lastQueue }, today.early], work ?? [], view.duties, view.overrides, view.readiness, view.officers);
  return { from, until, piece, counter, staffing, contact, reason, headline, change: undefined, staleChange: undefined };
}
