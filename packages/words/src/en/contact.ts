import type { ContactMessages } from '../messages.js';

/** What is said in English about whom to call, on every card. */
export const contact: ContactMessages = {
  onDuty: (sampai) => `On duty until ${sampai}`,
  onDutyAlways: 'On duty around the clock',
  next: (kapan) => `Next officer: ${kapan}`,
  office: 'Office phone',
  call: 'Call',
  wa: 'WhatsApp',
  sms: 'Text',
  email: 'E-mail',
  web: 'Open the site',
  waText: (layanan) => layanan ? `Hello, I would like to ask about ${layanan}.` : 'Hello, I would like to ask a question.',
  cost: 'Normal call charge',
  tollFree: 'Toll-free',
  complain: 'Not satisfied? Report at lapor.go.id or SMS 1708',
};
