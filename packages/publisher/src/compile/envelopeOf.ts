import { FEED_VERSION } from '@tetap/feed';
import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Source } from '../source/source.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

/** Seconds after which a reader asks again, where the source says nothing. */
const TTL = 3600;

/**
 * What stands around every document of a publication, as if all of them were new. `clock`: what the computer's own says, where the publication is dated
 * later. Two computers that are behind the same third would date it alike, and a build has one name for all and of nothing else.
 */
export function envelopeOf({ region: { publishing, example } }: Source, { generated, zone, validUntil }: Horizon, clock = generated): Envelope {
  const moment = instantText(generated, zone);
  const { ttl = TTL, heartbeat } = publishing ?? {};
  return {
    version: FEED_VERSION,
    build: [...new Set([generated, clock])].map(runOf).join('-'),
    generated: moment,
    updated: moment,
    validUntil: instantText(validUntil, zone),
    ttl,
    ...(heartbeat !== undefined && { heartbeat }),
    ...(example && { example: true }),
  };
}

function runOf(instant: Millis): string {
  return new Date(instant).toISOString().replace(/[-:]|\.000/g, '');
}
