import type { CheckMessages } from '../messages.js';

const services: Readonly<Record<string, string>> = {
  110: 'police', 113: 'fire service', 115: 'search and rescue', 118: 'ambulance', 119: 'ambulance', 129: 'violence against women and children',
};

/** What is said in English of the number checker. */
export const check: CheckMessages = {
  label: 'Paste the number or the message here',
  here: 'Checked on this phone only. It is not sent anywhere.',
  button: 'Check this number',
  checking: 'Checking the official list…',
  numberOk: (unit) => `This number is listed: ${unit}.`,
  numberBad: 'This number is not on our official list. Give no data or money.',
  numberUnknown: 'We cannot be sure about this number. The official list could not be read. Give no data or money yet.',
  numberEmergency: (nomor) => `This is a nationwide emergency number: ${services[nomor] ?? 'all emergencies'}. In an emergency, just call. We do not know whether it works here.`,
  letters: 'There is a letter in the number, such as O for 0. Write digits only.',
  incomplete: 'This number is not complete. Write the area code in front of it too.',
  none: 'There is no phone number in this text.',
  list: (instansi, tgl) => `By the list of ${instansi}, ${tgl}.`,
  old: 'This list may be out of date.',
  ask: 'In doubt? Ask us first.',
};
