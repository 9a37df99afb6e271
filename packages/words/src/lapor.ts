import type { Contact } from '@tetap/feed';

/** SP4N-LAPOR! takes complaints for every agency of the country (Perpres 76/2013): what is left when a feed names nobody. */
export const LAPOR: Contact = { kind: 'sms', number: { kind: 'short', value: '1708' }, label: 'SP4N-LAPOR!' };
