import { zoneOf } from '@tetap/schedule';
import { expect, it } from 'vitest';
import { instantText } from '../src/compile/instantText.js';

it.each([
  ['Asia/Jakarta', '2026-11-27T01:00:00Z', '2026-11-27T08:00:00+07:00'],
  ['America/St_Johns', '2026-11-27T01:00:00.001Z', '2026-11-26T21:30:00.001-03:30'],
  // 44 minutes and 30 seconds behind UTC: an offset has no seconds, so the wall time gives them up, not the instant.
  ['Africa/Monrovia', '1965-03-01T00:44:30Z', '1965-03-01T00:00:30-00:44'],
  ['Asia/Kolkata', '1900-03-01T00:00:00Z', '1900-03-01T05:21:00+05:21'],
])('an instant of %s is written in its offset, and is still that instant: %s', (zone, instant, text) => {
  expect(instantText(Date.parse(instant), zoneOf(zone))).toBe(text);
  expect(Date.parse(text)).toBe(Date.parse(instant));
});
