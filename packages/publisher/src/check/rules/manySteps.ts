import type { Rule } from '../rule.js';
import { textOf } from '../textOf.js';

/** As many as people follow without losing their place. */
const MOST = 5;

/** Whoever does not know how an app works gives up at a long list: an errand has five steps at most. */
export const manySteps: Rule = ({ source }) => source.services.filter(({ steps }) => steps.length > MOST).map((record) => ({
  severity: 'warning', code: 'service.many-steps', record, path: 'steps',
  message: `Layanan "${textOf(record.name)}" punya ${record.steps.length} langkah. Ringkas menjadi paling banyak ${MOST}.`,
}));
