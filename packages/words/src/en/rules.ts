import type { RuleMessages } from '../messages.js';

export const rules: RuleMessages = {
  levels: {
    override: 'Change right now', exception: 'Dated exception', holiday: 'Holiday', policy: 'Work arrangement of staff',
    season: 'Seasonal hours', weekly: 'Weekly hours',
  },
  outcomes: { won: 'applies', lost: 'gives way to a stronger rule', inactive: 'does not apply now', unknown: 'nobody knows yet what holds then' },
  line: (rule, outcome) => `${rule}: ${outcome}.`,
};
