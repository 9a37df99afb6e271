import { describe, expect, it } from 'vitest';
import { exampleLive, exampleOffice, EXAMPLE_NOW } from '@tetap/sdk/testing';
import type { OfficeView } from '../src/index.js';
import { officeView } from '../src/officeView.js';

const MINUTE = 60_000;
const document = exampleOffice({ region: { live: { ttl: 60 } } });
const live = exampleLive();
const readingOf = (changes: { readonly readAt?: number; readonly clock?: OfficeView['clock']; readonly proven?: boolean; readonly at?: number }) => {
  const { readAt = EXAMPLE_NOW, clock = { source: 'device', confident: false }, proven = false, at } = changes;
  return officeView(document, { document: live, readAt: proven ? EXAMPLE_NOW : undefined }, clock, false, readAt, at ?? EXAMPLE_NOW, at === undefined ? {} : { clock: EXAMPLE_NOW }).status.freshness.reading;
};

describe('what is known of how an answer was read', () => {
  it('nothing of one that is proven, or was read just now', () => {
    expect(readingOf({ proven: true, readAt: EXAMPLE_NOW - 30 * MINUTE })).toBeUndefined();
    expect(readingOf({})).toBeUndefined();
  });
  it('since when one that is not proven is kept', () => {
    expect(readingOf({ readAt: EXAMPLE_NOW - 30 * MINUTE })).toEqual({ savedAt: EXAMPLE_NOW - 30 * MINUTE });
  });
  it('nothing of a preview: it claims nothing of now', () => {
    expect(readingOf({ readAt: EXAMPLE_NOW - 30 * MINUTE, at: EXAMPLE_NOW + 86_400_000 })).toBeUndefined();
  });
  it('that the clock is wrong, and then no time by it', () => {
    expect(readingOf({ readAt: EXAMPLE_NOW - 30 * MINUTE, clock: { source: 'feed', confident: false } })).toEqual({ clock: 'wrong' });
  });
  it('that a server has put it right, where that is enough to be missed', () => {
    expect(readingOf({ proven: true, clock: { source: 'server', confident: true, isFarOff: true } })).toEqual({ clock: 'corrected' });
    expect(readingOf({ proven: true, clock: { source: 'server', confident: true } })).toBeUndefined();
  });
});
