import type { OfficeDocument } from '@tetap/feed';
import { isInForce } from './dayPlan.js';
import { effectsAt } from './effect.js';
import type { OverlayReading } from './evidence.js';
import { covers } from './period.js';
import { reasonOf, WEEKLY } from './reason.js';
import type { Rule } from './reason.js';
import type { Considered, Level, Millis, Reason } from './status.js';
import { pieceAt } from './timeline.js';
import { viewOf } from './viewOf.js';

/**
 * Every rule that could speak at an instant, in order of precedence, and what became of it. More than one may win:
 * one gives the hours, another the scope, the place or where staff work.
 */
export function explain(document: OfficeDocument, overlay: OverlayReading, now: Millis): readonly Considered[] {
  const view = viewOf(document, overlay.document);
  const piece = pieceAt(view, now);
  const { today, decree, plan: { rules: [decider, reason], isKnown, weekday, row: { date } } } = piece;
  const [limit, move] = effectsAt(view, piece);
  const ruling = (record: Rule | undefined): Rule | Reason | undefined => decree ?? (isKnown ? record ?? WEEKLY : undefined);
  const given = { hours: ruling(decider), reason: ruling(reason), scope: limit?.entry, place: move?.entry, staffing: today.policy };
  const judged = (why: Reason, record: Rule | Reason, inForce: boolean): Considered => {
    const gives = (Object.keys(given) as Considered['gives'][number][]).filter((axis) => given[axis] === record);
    return { ...why, gives, outcome: gives.length > 0 ? 'won' : !inForce ? 'inactive' : decree || isKnown || why.level === 'override' ? 'lost' : 'unknown' };
  };

  return [
    ...view.overrides.map((window) => judged(reasonOf('override', window.entry), window.entry, covers(window, now))),
    ...Object.entries(view.rules).flatMap(([level, records]) => records.map((record) => judged(reasonOf(level as Level, record), record, isInForce(record, date, weekday)))),
    judged(WEEKLY, WEEKLY, true),
  ];
}
