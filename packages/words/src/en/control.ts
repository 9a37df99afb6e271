import type { ControlMessages } from '../messages.js';

/** What is said in English of controls: loading, failed, try again. */
export const control: ControlMessages = {
  loading: 'Loading schedule…',
  fail: 'The schedule could not be loaded.',
  failHelp: (nomor) => nomor ? `Try again, or call ${nomor}.` : 'Try again in a moment.',
  retry: 'Try again',
  example: 'Example. Not official data.',
};
