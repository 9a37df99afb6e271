import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading } from './evidence.js';
import type { Rule } from './model.js';
import { covers, viewOf } from './overlay.js';
import { prepare } from './prepare.js';
import { overrideReason, reasonOf, WEEKLY } from './reason.js';
import type { Considered, Millis } from './status.js';
import { pieceAt } from './timeline.js';

/**
 * Every rule that could speak at an instant, in order of precedence, and what became of it. More than one may win:
 * one gives the hours, another the scope, the place or where staff work.
 */
export function explain(document: OfficeDocument, overlay: OverlayReading, now: Millis): readonly Considered[] {
  const view = viewOf(prepare(document), overlay.document);
  const { plan, decree } = pieceAt(view, now);
  const taken = new Set<string>();
  /** The first to claim something has it. */
  const claim = (what: string): boolean => !taken.has(what) && taken.add(what).size > 0;

  const overrides = view.overrides.map((window): Considered => ({
    ...overrideReason(window.entry),
    outcome: !covers(window, now) ? 'inactive' : claim(axisOf(window.entry.effect)) ? 'won' : 'lost',
  }));
  const rules = view.prepared.rules.map((rule): Considered => ({ ...reasonOf(rule), outcome: outcomeOf(rule) }));
  return [...overrides, ...rules, { ...WEEKLY, outcome: !decree && plan.decider === 'weekly' ? 'won' : 'lost' }];

  function outcomeOf(rule: Rule): Considered['outcome'] {
    const { level, record } = rule;
    if (plan.day < rule.from || plan.day > rule.until || (level === 'policy' && record.weekdays && !record.weekdays.includes(plan.weekday))) return 'inactive';
    const isFirst = claim(level);
    if (level === 'policy' && record === plan.policy) return 'won';
    if (level === 'exception' && isFirst && axisOf(record.effect) !== 'hours' && claim(axisOf(record.effect))) return 'won';
    return !decree && (rule.reason === plan.reason || (level === plan.decider && isFirst)) ? 'won' : 'lost';
  }
}

function axisOf(effect: string): 'scope' | 'place' | 'hours' {
  return effect === 'limited' || effect === 'urgent' ? 'scope' : effect === 'moved' ? 'place' : 'hours';
}
