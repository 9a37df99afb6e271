import { string } from './schema/build.js';

/** Kemendagri code: province 12, regency 12.18, sub-district 12.18.04, village 12.18.04.2001. */
export const regionCode = string(13, /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/);
