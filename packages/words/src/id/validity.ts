import type { ValidityMessages } from '../messages.js';

export const validity: ValidityMessages = {
  validUntil: (tgl) => `Info ini berlaku sampai ${tgl}.`,
};
