import { LAST_DAY } from '@tetap/feed';
import type { PolicySource } from '../../source/policyForm.js';
import { concerns } from '../../compile/inScope.js';
import type { Fault, Rule } from '../rule.js';

/** Which of two policies counts must not be left to chance: one lies within the other, or supersedes it. */
export const policyOverlap: Rule = ({ source: { policies, offices } }) => policies.flatMap((record, index): readonly Fault[] => {
  if (supersedesItself(record, policies)) {
    return [{ severity: 'error', code: 'policy.circle', record, path: 'supersedes', message: 'Aturan ini menggantikan dirinya sendiri lewat aturan lain, jadi tidak satu pun berlaku. Hapus "supersedes" pada aturan yang lama.' }];
  }
  const rival = policies.slice(0, index).find((other) => overlaps(record, other) && offices.some((office) => concerns(record, office) && concerns(other, office)));
  return rival ? [{
    severity: 'warning', code: 'policy.overlap', record, path: 'from',
    message: `Aturan ini dan "${rival.id}" berlaku bersamaan di kantor yang sama. Isi "supersedes" pada aturan yang baru, atau betulkan tanggalnya.`,
  }] : [];
});

function supersedesItself(record: PolicySource, policies: readonly PolicySource[]): boolean {
  const reached = new Set(record.supersedes);
  for (const next of reached) policies.find(({ id }) => id === next)?.supersedes?.forEach((id) => reached.add(id));
  return reached.has(record.id);
}

function overlaps(a: PolicySource, b: PolicySource): boolean {
  if (a.supersedes?.includes(b.id) || b.supersedes?.includes(a.id)) return false;
  const [first, second] = [a.until ?? LAST_DAY, b.until ?? LAST_DAY];
  const meet = a.from <= second && b.from <= first && (!a.weekdays || !b.weekdays || a.weekdays.some((day) => b.weekdays?.includes(day)));
  return meet && !isWithin(a, b) && !isWithin(b, a);
}

/** Whether a policy ends, and lies within a longer one. */
function isWithin({ from, until }: PolicySource, { from: begins, until: ends = LAST_DAY }: PolicySource): boolean {
  return until !== undefined && begins <= from && until <= ends && (begins < from || until < ends);
}
