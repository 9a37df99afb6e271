import type { DutyMessages } from '../messages.js';

/** What is said in English of a duty card. */
export const duty: DutyMessages = {
  title: 'Duty officer',
  confirmed: (jam) => `Officer confirmed ready at ${jam}`,
  when: 'Contact if urgent, an app is down, or you are unsure how.',
  copy: 'Copy number',
  copied: 'Number copied',
  reply: (minutes) => `Usually answered within ${minutes} minute${minutes === 1 ? '' : 's'} in service hours`,
  noneNow: (nomor) => `No duty officer now.${nomor ? ` Emergencies: ${nomor}.` : ''}`,
  rosterUnknown: 'No duty roster is known. Contact the office.',
  emergency: 'Emergencies',
  complaints: 'Complaints',
  fraud: 'Officers never ask for OTP, PIN, passwords or money.',
  fraudId: 'Send an ID photo only if a service officially listed here asks.',
  urgentList: 'Urgent needs we handle',
  bring: 'What to bring',
  more: 'Other contacts and complaints',
  checkNumber: 'Check a number: is it official?',
  checkMissing: 'The number check could not be loaded. Ask the office about the number.',
};
