import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestReport } from '../src/index.js';
import { createClock } from '../src/keeping/clock.js';
import type { HeardClock } from '../src/keeping/clock.js';
import { createClockSamples } from '../src/keeping/clockSamples.js';
import type { ClockSamples } from '../src/keeping/clockSamples.js';
import { MINUTE, MONDAY_10 } from './documents.js';

const HOUR = 60 * MINUTE;
let real: number;
let lag: number;
let clock: HeardClock;
let samples: ClockSamples;
let changes: number;
let tellings: number;
const device = (): number => real - lag;
/** An answer whose `Date` was right when it left, half way through its round trip. */
const answer = (took = 200, more: Partial<RequestReport> = {}): void => {
  const startedAt = device();
  const serverTime = Math.floor((real + took / 2) / 1000) * 1000;
  real += took;
  samples.heardReport({ url: '', startedAt, took, status: 200, bytes: 1, error: undefined, serverTime, ...more });
};
const off = (): number => Math.abs(clock.now() - real);

beforeEach(() => {
  real = MONDAY_10;
  lag = 0;
  changes = tellings = 0;
  const start = real;
  vi.spyOn(performance, 'now').mockImplementation(() => real - start);
  clock = createClock(device);
  let before = 0;
  samples = createClockSamples(clock, () => {
    tellings += 1;
    const now = clock.now() - device();
    if (now !== before) changes += 1;
    before = now;
  });
});

describe('samples of a server\'s clock', () => {
  it('leave a device alone that is about right, and make it sure', () => {
    lag = 80_000;
    answer();
    expect([clock.source, clock.confident, clock.now()]).toEqual(['device', true, device()]);
  });

  it.each([-2 * 365 * 24 * HOUR, 2 * 365 * 24 * HOUR, 5 * MINUTE, -5 * MINUTE])('correct a device that is %d ms off', (by) => {
    lag = by;
    for (let i = 0; i < 5; i++) {
      answer();
      real += 20_000;
    }
    expect(off()).toBeLessThan(1000);
    expect([clock.source, clock.confident, changes]).toEqual(['server', true, 1]);
  });

  it('set no clock back by a single date, which a cache may have kept', () => {
    lag = -3 * HOUR;
    answer();
    expect([clock.source, clock.confident]).toEqual(['device', false]);
  });

  it('set no clock back by the same old date again and again', () => {
    const serverTime = real - 6 * HOUR;
    for (let i = 0; i < 8; i++) {
      answer(100, { serverTime });
      real += MINUTE;
    }
    expect([clock.source, off()]).toEqual(['device', 0]);
  });

  it('set no clock back by an old date that a cache gives for ever, after good ones', () => {
    answer();
    real += MINUTE;
    answer();
    const serverTime = real - 10 * MINUTE;
    for (let i = 0; i < 8; i++) {
      real += MINUTE;
      answer(100, { serverTime });
      expect([clock.source, off()]).toEqual(['device', 0]);
    }
    expect(clock.confident).toBe(false);
  });

  it('take no correction back by such a date', () => {
    lag = 20 * MINUTE;
    answer();
    real += MINUTE;
    answer();
    const serverTime = real - 18 * MINUTE;
    for (let i = 0; i < 8; i++) {
      real += MINUTE;
      answer(100, { serverTime });
      expect(clock.source).toBe('server');
      expect(off()).toBeLessThan(1000);
    }
    expect(clock.confident).toBe(false);
  });

  it('take a correction back where another one agrees, some time later', () => {
    lag = 20 * MINUTE;
    answer(200, { serverTime: real + 2 * HOUR });
    expect(off()).toBeGreaterThan(HOUR);
    for (let i = 0; i < 3; i++) {
      real += 20_000;
      answer();
    }
    expect([clock.source, clock.confident]).toEqual(['server', true]);
    expect(off()).toBeLessThan(1000);
  });

  it('of a stream set a clock forward at once, and back by the second', () => {
    lag = -3 * HOUR;
    samples.heardPing(real);
    expect([clock.source, clock.confident]).toEqual(['device', false]);
    real += 15_000;
    samples.heardPing(real);
    expect([clock.source, clock.confident, off()]).toEqual(['server', true, 0]);
    lag = 3 * HOUR;
    samples.heardPing(real);
    expect([clock.source, clock.confident, off()]).toEqual(['server', true, 0]);
  });

  it.each([
    ['a right phone', 0, 'device', 'goes on', 5 * MINUTE, 0], ['a right phone', 0, 'device', 'stands still', 5 * MINUTE, 5 * MINUTE],
    ['a slow phone', HOUR, 'server', 'goes on', HOUR, 0], ['a slow phone', HOUR, 'server', 'stands still', HOUR, HOUR],
    ['a slow phone', HOUR, 'server', 'stands still', 5 * MINUTE, 5 * MINUTE],
  ])('of a stream that lay there through the sleep of %s (%d ms, then by the %s) set no clock back, where the other clock %s meanwhile', (_, by, source, __, slept, still) => {
    lag = by;
    for (let i = 0; i < 5; i++) {
      samples.heardPing(real);
      real += 15_000;
    }
    const sent = [0, 15_000, 30_000].map((later) => real + later);
    real += slept;
    const start = MONDAY_10 + still;
    vi.spyOn(performance, 'now').mockImplementation(() => real - start);
    for (const one of sent) {
      samples.heardPing(one);
      expect([clock.source, off()]).toEqual([source, 0]);
      if (still > 0) expect(clock.confident).toBe(false);
    }
    for (let i = 0; i < 5; i++) {
      real += 15_000;
      samples.heardPing(real);
    }
    expect([clock.source, clock.confident, off()]).toEqual([source, true, 0]);
  });

  it('that took longer than 5 s, or have no time, count for nothing', () => {
    lag = HOUR;
    answer(6000);
    answer(100, { serverTime: undefined });
    samples.heardPing(NaN);
    expect([clock.source, clock.confident]).toEqual(['device', false]);
  });

  it('are outvoted where one is odd', () => {
    lag = HOUR;
    for (let i = 0; i < 3; i++) answer();
    samples.heardPing(real + 9 * HOUR);
    expect(off()).toBeLessThan(1000);
  });

  it('from before somebody put a slow clock right no longer count; until the second after that nothing is sure', () => {
    lag = HOUR;
    answer();
    expect(clock.source).toBe('server');
    lag = 0;
    samples.check();
    expect(clock.confident).toBe(false);
    answer();
    expect(clock.confident).toBe(false);
    real += 15_000;
    answer();
    expect([clock.source, clock.confident]).toEqual(['device', true]);
    expect(off()).toBeLessThan(1000);
  });

  it('that are sure again, of a slow clock that was put right, outlive what a document has proved of it before', () => {
    lag = 30 * 24 * HOUR;
    clock.heard('live.json', real - MINUTE);
    answer();
    expect(off()).toBeLessThan(1000);
    lag = 0;
    samples.check();
    for (let i = 0; i < 2; i++) {
      answer();
      real += 15_000;
    }
    expect([clock.source, clock.confident, off()]).toEqual(['device', true, 0]);
  });

  it('take back by no single old date what a document has proved of a slow clock, also after a sleep', () => {
    lag = 2 * HOUR;
    clock.heard('live.json', real - HOUR / 2);
    expect([clock.source, off()]).toEqual(['feed', HOUR / 2]);
    real += 2.5 * HOUR;
    const awake = real;
    vi.spyOn(performance, 'now').mockImplementation(() => real - awake);
    samples.check();
    answer(200, { serverTime: real - 2 * HOUR });
    expect([clock.source, clock.confident, off()]).toEqual(['feed', false, HOUR / 2]);
    for (let i = 0; i < 4; i++) {
      real += 15_000;
      answer();
    }
    expect([clock.source, clock.confident]).toEqual(['server', true]);
    expect(off()).toBeLessThan(1000);
  });

  it('that go on clear a right clock of what a publication from a clock that was fast has proved, once its time has come', () => {
    answer();
    clock.heard('live.json', real + HOUR);
    expect([clock.source, clock.confident]).toEqual(['feed', false]);
    for (const minutes of [1, 30]) {
      real += minutes * MINUTE;
      answer();
      expect(clock.source).toBe('feed');
    }
    real += HOUR;
    tellings = 0;
    answer();
    expect([clock.source, clock.confident, off(), tellings]).toEqual(['device', true, 0, 1]);
    // What is published by that clock after that is as wrong as before.
    clock.heard('live.json', real + HOUR);
    expect(clock.source).toBe('feed');
  });

  it('that are behind a device which agrees with the publication take nothing back, however long they go on', () => {
    const slow = (): void => { answer(200, { serverTime: real - 2 * HOUR }); };
    slow();
    real += MINUTE;
    slow();
    clock.heard('live.json', real - 10 * MINUTE);
    expect([clock.source, clock.confident]).toEqual(['feed', false]);
    for (let minutes = 0; minutes < 240; minutes += 30) {
      real += 30 * MINUTE;
      slow();
      expect([clock.source, clock.confident]).toEqual(['feed', false]);
    }
  });

  it('take back by no date that a cache gives again and again what a document has proved of a slow clock', () => {
    lag = 2 * HOUR;
    const serverTime = device();
    clock.heard('live.json', real - HOUR / 2);
    for (let i = 0; i < 4; i++) {
      answer(200, { serverTime });
      real += HOUR;
    }
    expect([clock.source, off()]).toEqual(['feed', HOUR / 2]);
  });

  it('from before somebody put a fast clock right no longer count, and are no bound', () => {
    lag = -HOUR;
    for (let i = 0; i < 2; i++) {
      answer();
      real += 20_000;
    }
    expect([clock.source, clock.confident]).toEqual(['server', true]);
    lag = 0;
    samples.check();
    expect(clock.confident).toBe(false);
    answer();
    expect([clock.source, clock.confident]).toEqual(['device', true]);
    expect(off()).toBeLessThan(1000);
  });
});
