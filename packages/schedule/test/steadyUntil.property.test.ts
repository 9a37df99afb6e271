import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextChange, officeStatus, steadyUntil } from '../src/index.js';
import type { OfficeStatus } from '../src/index.js';
import { anyOffice, anyOverlay, instant, runs } from './arbitrary.js';
import { office, wib } from './office.js';

const told = ({ counter, staffing, contact, freshness, headline, reason }: OfficeStatus): string =>
  JSON.stringify([counter, staffing, contact, freshness.state, headline, reason]);

it('never skips a change, lies ahead, and is at most a day away', () => {
  fc.assert(fc.property(anyOffice, anyOverlay, instant, (document, overlay, now) => {
    const until = steadyUntil(document, overlay, now);
    const next = nextChange(document, overlay, now);
    expect(until).toBeGreaterThan(now);
    expect(until - now).toBeLessThanOrEqual(86_400_000);
    expect(until).toBeLessThanOrEqual(next.kind === 'none' ? Infinity : next.at);
    expect(told(officeStatus(document, overlay, until - 1))).toBe(told(officeStatus(document, overlay, now)));
  }), runs(300));
});

it('of a preview ends where now begins or ends', () => {
  const now = wib('2026-11-25 09:00');
  const overlay = { document: undefined, readAt: undefined };
  expect(steadyUntil(office(), overlay, now, { clock: now + 600_000 })).toBe(now + 540_000);
  expect(steadyUntil(office(), overlay, now, { clock: now })).toBe(now + 60_001);
  expect(steadyUntil(office(), overlay, now)).toBe(wib('2026-11-25 11:30'));
});
