import type { Exception, OfficeDocument, Override, Policy } from '@tetap/feed';
import { contains } from './dayPlan.js';
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
  const { plan, decree } = pieceAt(view, now);
  const { exceptions, holidays, policies, seasons } = view;
  const taken = new Set<string>();
  /** The first to claim something has it. */
  const claim = (what: string): boolean => !taken.has(what) && taken.add(what).size > 0;

  return [
    ...view.overrides.map((window): Considered => ({
      ...reasonOf('override', window.entry),
      outcome: !covers(window, now) ? 'inactive' : claim(axisOf(window.entry)) ? 'won' : 'lost',
    })),
    ...exceptions.map((record) => judged('exception', record, record)),
    ...holidays.map((record) => judged('holiday', record)),
    ...policies.map((record) => judged('policy', record)),
    ...seasons.map((record) => judged('season', record)),
    { ...WEEKLY, outcome: !decree && plan.decider === 'weekly' ? 'won' : 'lost' },
  ];

  function judged(level: Level, record: Exclude<Rule, Override>, exception?: Exception): Considered {
    const reason = reasonOf(level, record);
    const inForce = contains(record, plan.row.date) && ((record as Policy).weekdays?.includes(plan.weekday) ?? true);
    if (!inForce) return { ...reason, outcome: 'inactive' };
    const isFirst = claim(level);
    const wins = record === plan.policy
      || (exception !== undefined && isFirst && axisOf(exception) !== 'hours' && claim(axisOf(exception)))
      || (!decree && (reason === plan.row.reason || (level === plan.decider && isFirst)));
    return { ...reason, outcome: wins ? 'won' : 'lost' };
  }
}

function axisOf({ effect }: Exception | Override): 'scope' | 'place' | 'hours' {
  return effect === 'limited' || effect === 'urgent' ? 'scope' : effect === 'moved' ? 'place' : 'hours';
}
