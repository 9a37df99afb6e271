import { FEED_VERSION } from '@tetap/feed';
import type { Envelope } from '@tetap/feed';
import type { Source } from '../source/source.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

/** Seconds after which a reader asks again, where the source says nothing. */
const TTL = 3600;

/** What stands around every document of a publication, as if all of them were new. */
export function envelopeOf({ region: { publishing, example } }: Source, { generated, zone, validUntil }: Horizon): Envelope {
  const moment = instantText(generated, zone);
  const { ttl = TTL, heartbeat } = publishing ?? {};
  return {
    version: FEED_VERSION,
    build: new Date(generated).toISOString().replace(/[-:]|\.000/g, ''),
    generated: moment,
    updated: moment,
    validUntil: instantText(validUntil, zone),
    ttl,
    ...(heartbeat !== undefined && { heartbeat }),
    ...(example && { example: true }),
  };
}
