import type { Override } from '@tetap/feed';
import type { Rule } from './model.js';
import type { Reason } from './status.js';

/** The weekly hours have no record of their own. */
export const WEEKLY: Reason = { level: 'weekly' };

/** Why, as an answer tells it. One object per rule, so that a change of reason is a change of identity. */
export function reasonOf(rule: Rule): Reason {
  return rule.reason ??= build(rule);
}

function build({ level, record }: Rule): Reason {
  const { id, name } = record;
  const basis = level === 'policy' ? record.basis?.[0] : record.basis;
  const text = level === 'policy' || level === 'exception' ? record.reason : undefined;
  return {
    level, id,
    ...(name !== undefined && { name }),
    ...(text !== undefined && { text }),
    ...(basis && { basis }),
    ...(level !== 'policy' && record.tentative && { tentative: true }),
    ...(level === 'holiday' && { holiday: { kind: record.kind, own: record.own === true } }),
  };
}

export function overrideReason({ id, reason }: Override): Reason {
  return { level: 'override', id, ...(reason !== undefined && { text: reason }) };
}
