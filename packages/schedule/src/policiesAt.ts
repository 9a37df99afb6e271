import type { OfficeDocument, Policy } from '@tetap/feed';
import { contains, planAt } from './dayPlan.js';
import type { Millis } from './status.js';
import { calendarOf } from './viewOf.js';

/** Where a policy stands at an instant. */
export interface PolicyAt {
  readonly policy: Policy;
  /** `planned` before its first day, `ended` after its last, `active` between, on whatever weekdays it applies. */
  readonly state: 'planned' | 'active' | 'ended';
  /** It decides where staff are on this very day. */
  readonly today: boolean;
  /** The day on which it was to be looked at again has come, and it goes on. */
  readonly reviewDue: boolean;
}

/** Every policy that an office publishes, in the order of rank, and where it stands on the office's date at `now`: section 5 of docs/status.md. */
export function policiesAt(document: OfficeDocument, now: Millis): readonly PolicyAt[] {
  const calendar = calendarOf(document);
  const { row: { date }, policy: deciding } = planAt(calendar, now);
  return calendar.rules.policy.map((policy) => {
    const isActive = contains(policy, date);
    return {
      policy, today: policy === deciding,
      state: isActive ? 'active' : date < policy.from ? 'planned' : 'ended',
      reviewDue: isActive && policy.reviewOn !== undefined && policy.reviewOn <= date,
    };
  });
}
