import type { ValidityMessages } from '../messages.js';

export const validity: ValidityMessages = {
  validUntil: (date) => `This information is valid until ${date}.`,
};
