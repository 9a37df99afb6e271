import type { Basis, Exception, Holiday, Override, Policy, Season } from '@tetap/feed';
import type { Level, Reason } from './status.js';

/** The weekly hours have no record of their own. */
export const WEEKLY: Reason = { level: 'weekly' };

export type Rule = Exception | Holiday | Override | Policy | Season;
type Fields = Pick<Rule, 'id'> & Partial<Pick<Exception, 'name' | 'reason' | 'tentative'> & Pick<Holiday, 'kind' | 'own'> & { readonly basis: Basis | readonly Basis[] }>;

/** Why, as an answer tells it. Of several bases the first. */
export function reasonOf(level: Level, record: Rule): Reason {
  const { id, name, reason: text, basis, tentative, kind, own }: Fields = record;
  return { level, id, name, text, basis: [basis].flat()[0], tentative, holiday: kind && { kind, own: own === true } };
}
