import type { PhoneNumber } from '@tetap/feed';
import { phoneNumberOf } from '../notation/phoneNumberOf.js';
import { incompleteNumber } from './issueInIndonesian.js';
import type { Reader } from './reader.js';
import { inMap } from './replaced.js';
import type { Replace } from './replaced.js';
import type { SourceFile } from './sourceFile.js';

/** Where phone numbers stand as offices write them; what is none is reported. */
export interface PhoneNotations {
  readonly number: Replace;
  readonly contact: Replace;
  readonly complaint: Replace;
}

/** Nobody gets to see it, since with a finding there is no source. */
const NONE: PhoneNumber = { kind: 'short', value: '000' };

export function phoneNotations({ report }: Reader, file: SourceFile): PhoneNotations {
  const number: Replace = (written, path) => {
    if (typeof written !== 'string' && written !== null) return written;
    const known = phoneNumberOf(written ?? '');
    if (!known) report(file, path, 'phone.invalid', incompleteNumber(JSON.stringify(written ?? '')));
    return known ?? NONE;
  };
  const contact = inMap({ number });
  return { number, contact, complaint: inMap({ sms: number, contact }) };
}
