import type { HelpMessages } from '../messages.js';
import { validity } from './validity.js';

export const help: HelpMessages = {
  runsNow: 'Can be done from home now',
  others: (n) => `and ${n} more`,
  seeServices: 'See online services',
  staffing: 'When staff work from home',
  onDays: (days) => `In force every ${days}.`,
  whyNow: 'Why is it so?',
  attendance: (percent, date, source) => `${percent} % of staff were present on ${date}. Source: ${source}.`,
  ...validity,
  worried: 'Still worried?',
  worries: {
    working: {
      question: 'Do staff at home really work?',
      answer: 'Yes. They serve you and report during working hours. You can still contact the office.',
    },
    online: {
      question: 'Do I have to know how to use an app?',
      answer: 'Many errands can be done from home, without a queue. If you are unsure, staff help you.',
    },
    empty: {
      question: 'Can the office be empty?',
      answer: 'Staff take turns on duty. If urgent or an app is down, contact the duty officer.',
    },
    reason: {
      question: 'Why do staff work from home?',
      answer: 'Only the place of work is different. Service to you goes on.',
    },
    rules: {
      question: 'Is there a rule for this?',
      answer: 'Yes. It has a legal basis and a period.',
    },
  },
  emptyWithoutDuty: 'No duty officers are published here. If urgent or an app is down, call the office.',
  rulesWithoutBasis: 'Its legal basis has not been published here. Please ask the office.',
};
