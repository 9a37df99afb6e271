import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, nextChange, officeStatus } from '../src/index.js';
import type { OfficeStatus } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';
import { office } from './office.js';

/** What section 9 of docs/status.md compares, written down apart from the engine. */
function told({ counter, staffing, contact, freshness, headline, reason }: OfficeStatus): string {
  return JSON.stringify([counter, staffing, contact, freshness.state, headline, reason]);
}

const MINUTE = 60_000;
const RUNS = runs(100);

describe('nextChange', () => {
  it('is what asking every minute of three days finds', () => {
    fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, start) => {
      const before = told(officeStatus(document, overlay, start));
      const next = nextChange(document, overlay, start);
      const end = next.kind === 'none' ? Infinity : next.at;
      for (let at = start; at < Math.min(end, start + 3 * 1440 * MINUTE); at += MINUTE) expect(told(officeStatus(document, overlay, at))).toBe(before);
      if (next.kind === 'none') return;
      expect(told(officeStatus(document, overlay, end - 1))).toBe(before);
      const after = officeStatus(document, overlay, end);
      expect(told(after)).not.toBe(before);
      if (next.kind === 'at') expect(next.status).toEqual(after);
      else expect(after.counter.state === 'unknown' || after.staffing.working === undefined).toBe(true);
    }), RUNS);
  }, 60_000);

  it('does not depend on what was asked before', () => {
    fc.assert(fc.property(anyOffice, anyOverlay, fc.array(instant, { minLength: 1, maxLength: 12 }), (document, overlay, instants) => {
      for (const at of instants) {
        const stranger = structuredClone(document);
        expect(nextChange(document, overlay, at)).toEqual(nextChange(stranger, structuredClone(overlay), at));
        expect(officeStatus(document, overlay, at)).toEqual(officeStatus(stranger, overlay, at));
      }
    }), RUNS);
  }, 60_000);
});

describe('changes', () => {
  it('cut time into pieces within which nothing differs', () => {
    fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, from) => {
      const until = from + 3 * 1440 * MINUTE;
      let at = from;
      let status = officeStatus(document, overlay, from);
      for (const change of changes(document, overlay, from, until)) {
        expect(change.at).toBeGreaterThan(at);
        expect(change.at).toBeLessThan(until);
        expect(told(officeStatus(document, overlay, change.at - 1))).toBe(told(status));
        expect(told(change.status)).not.toBe(told(status));
        ({ at, status } = change);
      }
      expect(told(officeStatus(document, overlay, until - 1))).toBe(told(status));
    }), RUNS);
  }, 60_000);

  it('are found one by one, so that a reader may stop', () => {
    const [first] = changes(office(), { document: undefined, readAt: undefined }, Date.parse('2026-11-23T02:00:00Z'), Infinity);
    expect(first?.at).toBe(Date.parse('2026-11-23T05:00:00Z'));
  });
});
