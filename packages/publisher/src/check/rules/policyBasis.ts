import type { Rule } from '../rule.js';

/** Work from home rests on a decree (PermenPANRB 4/2025): without one nobody can tell a rule from a rumour. */
export const policyBasis: Rule = ({ source }) => source.policies.filter(({ mode, basis = [] }) => mode !== 'none' && basis.length === 0).map((record) => ({
  severity: 'error', code: 'policy.basis-missing', record, path: '',
  message: 'WFH berlaku tetapi dasar aturannya kosong. Isi nomor dan tanggal surat edaran.',
}));
