import type { Basis, Exception, Holiday, Override, Policy, Season } from '@tetap/feed';
import type { Level, Reason } from './status.js';

/** The weekly hours have no record of their own. */
export const WEEKLY: Reason = { level: 'weekly' };

export type Rule = Exception | Holiday | Override | Policy | Season;
type Fields = Pick<Rule, 'id'> & Partial<Pick<Exception, 'name' | 'reason' | 'tentative'> & Pick<Holiday, 'kind' | 'own'> & { readonly basis: Basis | readonly Basis[] }>;

const reasons = new WeakMap<Rule, Reason>();

/** Why, as an answer tells it. One object per record, so that a change of reason is mostly a change of identity. */
export function reasonOf(level: Level, record: Rule): Reason {
  let reason = reasons.get(record);
  if (!reason) {
    const { id, name, reason: text, basis, tentative, kind, own }: Fields = record;
    reasons.set(record, reason = {
      level, id, name, text, basis: basis && 'length' in basis ? basis[0] : basis,
      tentative: tentative || undefined, holiday: kind && { kind, own: own === true },
    });
  }
  return reason;
}
