import { officeDocument, readFeedDocument, timelineDocument } from '@tetap/feed';
import type { LiveDocument } from '@tetap/feed';
import { compile } from '@tetap/publisher';
import { zoneOf } from '@tetap/schedule';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closuresOf } from '../src/compile/engineDocument.js';
import { anySource } from './anySource.js';
import { misled } from './misled.js';

const DAY = 86_400_000;

/** Weeks before which a zone's clocks change, or a known calendar ends. */
it.each([
  ['2026-11-16', 'Asia/Jakarta'], ['2026-01-20', 'Asia/Jayapura'], ['2026-02-20', 'Europe/Amsterdam'], ['2026-08-20', 'America/Santiago'], ['2026-09-10', 'Australia/Lord_Howe'], ['2026-02-01', 'Africa/Casablanca'],
] as const)('a timeline says what the engine says in every minute of 60 days, whatever the source: from %s in %s', (date, zone) => {
  const { toLocal, toInstant } = zoneOf(zone);
  fc.assert(fc.property(anySource(date, zone), ({ source, generated }) => {
    const feed = compile(source, generated);
    const { document } = readFeedDocument(officeDocument, JSON.parse(feed.get('offices/kantor.json')!), 'office');
    const { document: timeline, issues } = readFeedDocument(timelineDocument, JSON.parse(feed.get('offices/kantor.timeline.json')!), 'timeline');
    expect(issues).toEqual([]);
    const today = Math.floor(toLocal(Date.parse(generated)) / DAY);
    const midnight = (day: number): number => toInstant(day * DAY, 'earlier');
    expect(misled(timeline!.data, document!, closuresOf((JSON.parse(feed.get('live.json')!) as LiveDocument).data), midnight(today), midnight(today + 60))).toBeUndefined();
  }), { numRuns: 8 });
}, 60_000);
