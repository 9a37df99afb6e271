import type { OfficeDocument } from '@tetap/feed';
import { isInForce } from './dayPlan.js';
import { effectsAt } from './effect.js';
import type { OverlayReading } from './evidence.js';
import { covers } from './period.js';
import { reasonOf, WEEKLY } from './reason.js';
import type { Rule } from './reason.js';
import type { Considered, Level, Millis } from './status.js';
import { pieceAt } from './timeline.js';
import { viewOf } from './viewOf.js';

/**
 * Every rule that could speak at an instant, in order of precedence, and what became of it. More than one may win:
 * one gives the hours, another the scope, the place or where staff work.
 */
export function explain(document: OfficeDocument, overlay: OverlayReading, now: Millis): readonly Considered[] {
  const view = viewOf(document, overlay.document);
  const piece = pieceAt(view, now);
  const { today, decree, plan: { rules, decider, weekday, row: { date } } } = piece;
  const { limit, move } = effectsAt(view, piece);
  const winners: readonly (Rule | undefined)[] = [limit?.entry, move?.entry, today.policy, ...decree ? [decree] : rules];
  const judged = (level: Level, record: Rule, inForce: boolean): Considered =>
    ({ ...reasonOf(level, record), outcome: winners.includes(record) ? 'won' : inForce ? 'lost' : 'inactive' });

  return [
    ...view.overrides.map((window) => judged('override', window.entry, covers(window, now))),
    ...Object.entries(view.rules).flatMap(([level, records]) => records.map((record) => judged(level as Level, record, isInForce(record, date, weekday)))),
    { ...WEEKLY, outcome: !decree && decider === 'weekly' ? 'won' : 'lost' },
  ];
}
