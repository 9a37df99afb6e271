import type { Rule } from '../rule.js';

/** Every circular so far left direct public service in the office (SE MenPANRB 1/2024, SE Mendagri 800.1.5/3349/SJ). */
export const publicAtHome: Rule = ({ offices }) => offices.filter(({ data }) => data.facesPublic && data.policies.some(({ mode }) => mode === 'home')).map(({ source: record }) => ({
  severity: 'warning', code: 'policy.public-home', record, path: 'facesPublic',
  message: 'Unit ini melayani warga langsung tetapi seluruhnya WFH. Periksa lagi.',
}));
