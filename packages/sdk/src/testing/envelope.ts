import { FEED_VERSION } from '@tetap/feed';
import type { Envelope } from '@tetap/feed';

/** Monday 23 November 2026, 10.00 WIB, milliseconds since 1970 UTC: a moment for which the examples are fresh and the office is open. */
export const EXAMPLE_NOW = Date.parse('2026-11-23T10:00:00+07:00');

/** The envelope of every example: published five minutes before `EXAMPLE_NOW`, valid until the end of 2026. */
export function exampleEnvelope(parts: Partial<Envelope> = {}): Envelope {
  return {
    version: FEED_VERSION,
    build: 'b1',
    generated: '2026-11-23T09:55:00+07:00',
    updated: '2026-11-20T08:00:00+07:00',
    validUntil: '2027-01-01T00:00:00+07:00',
    ttl: 3600,
    example: true,
    ...parts,
  };
}
