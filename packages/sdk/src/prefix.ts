/** Of the keys of saved records, with their version; what other versions wrote is never read, and swept when something is saved. */
export const PREFIX = 'tetap:1:';
