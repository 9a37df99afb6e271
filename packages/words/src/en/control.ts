import type { ControlMessages } from '../messages.js';

export const control: ControlMessages = {
  loading: 'Loading schedule…',
  fail: 'The schedule could not be loaded.',
  failHelp: (nomor) => nomor ? `Try again, or call ${nomor}.` : 'Try again in a moment.',
  retry: 'Try again',
  example: 'Example. Not official data.',
};
