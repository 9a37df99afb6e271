import { describe, expect, it } from 'vitest';
import { createClock } from '../src/keeping/clock.js';
import { MINUTE, MONDAY_10 } from './documents.js';

describe('the clock', () => {
  it('is the device\'s, a little late or any early', () => {
    for (const generated of [MONDAY_10 - 86_400_000, MONDAY_10, MONDAY_10 + 2 * MINUTE]) {
      const clock = createClock(() => MONDAY_10);
      clock.heard('a', generated);
      expect([clock.now(), clock.source]).toEqual([MONDAY_10, 'device']);
    }
  });

  it('is at least the feed\'s publication, and goes on from there', () => {
    let device = Date.parse('2024-11-23T10:00:00+07:00');
    const clock = createClock(() => device);
    clock.heard('a', MONDAY_10);
    expect([clock.now(), clock.source]).toEqual([MONDAY_10, 'feed']);
    device += 5 * MINUTE;
    expect(clock.now()).toBe(MONDAY_10 + 5 * MINUTE);
    clock.heard('b', MONDAY_10 - 86_400_000);
    expect(clock.now()).toBe(MONDAY_10 + 5 * MINUTE);
    clock.heard('a', MONDAY_10 + 9 * MINUTE);
    expect(clock.now()).toBe(MONDAY_10 + 9 * MINUTE);
  });

  it('is measured by servers alone, whatever documents say', () => {
    const clock = createClock(() => MONDAY_10 - 86_400_000);
    clock.heard('a', MONDAY_10 + 86_400_000);
    expect(clock.measured()).toBe(MONDAY_10 - 86_400_000);
    clock.correct(86_400_000, true);
    expect([clock.measured(), clock.source]).toEqual([MONDAY_10, 'feed']);
  });

  it('does not believe a slow device again because it has ticked past the publication', () => {
    let device = MONDAY_10 - 4 * 60 * MINUTE;
    const clock = createClock(() => device);
    clock.heard('a', MONDAY_10);
    device += 5 * 60 * MINUTE;
    expect([clock.now(), clock.source]).toEqual([MONDAY_10 + 5 * 60 * MINUTE, 'feed']);
  });

  it('judges a device that was set anew, by what documents prove of it now', () => {
    let device = MONDAY_10 - 30 * 86_400_000;
    const clock = createClock(() => device);
    clock.heard('a', MONDAY_10 - MINUTE);
    device = MONDAY_10;
    expect([clock.now() - device, clock.source]).toEqual([30 * 86_400_000 - MINUTE, 'feed']);
    clock.reconsider();
    expect([clock.now(), clock.source]).toEqual([device, 'device']);
    device -= 86_400_000;
    clock.reconsider();
    expect(clock.source).toBe('feed');
  });

  it('forgets the evidence of a document that was dated by mistake and is repaired', () => {
    const clock = createClock(() => MONDAY_10);
    clock.heard('a', Date.parse('2030-01-01T00:00:00Z'));
    expect(clock.source).toBe('feed');
    clock.heard('a', MONDAY_10 - MINUTE);
    expect([clock.now(), clock.source]).toEqual([MONDAY_10, 'device']);
  });
});
