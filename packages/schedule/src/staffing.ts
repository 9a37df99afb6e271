import { planOf } from './dayHours.js';
import type { Piece, View } from './model.js';
import type { Stretch } from './stretches.js';
import type { Millis, Staffing } from './status.js';

/** Section 5 of docs/status.md. It goes by the day of the instant, also where a tail of the day before is still open. */
export function staffingAt({ prepared }: View, piece: Piece): Staffing {
  const { staffing: state, policy, work, day } = piece.today;
  const working = prepared.office.noCounter ? piece.open
    : works(work, piece.from) || works(planOf(prepared, day - 1).work, piece.from) || (work && false);
  return { state, working, policy };
}

function works(work: readonly Stretch[] | undefined, instant: Millis): boolean {
  if (work) for (const { opens, closes } of work) if (opens <= instant && instant < closes) return true;
  return false;
}
