import type { LobbyMessages } from '../messages.js';
import { validity } from './validity.js';

/** What is said in English of lobby screen and notice. */
export const lobby: LobbyMessages = {
  week: "The week's hours",
  contacts: 'Contact us',
  scan: "Scan with your phone's camera for the state now.",
  codeOf: (address) => `QR code to ${address}`,
  printed: (date, time) => `Printed ${date} at ${time}.`,
  ...validity,
  mayChange: 'Hours may change. Scan the code or call first.',
  printOn: (paper) => `Print ${paper}`,
  takeAlong: 'Scan to take this with you on your phone.',
};
