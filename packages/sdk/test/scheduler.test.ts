import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScheduler } from '../src/keeping/scheduler.js';
import type { Scheduler } from '../src/keeping/scheduler.js';

let awake: boolean;
let skew: number;
let ran: string[];
let jumps: number;
let scheduler: Scheduler;
const plan = (name: string, delay: number): void => { scheduler.plan(name, Date.now() + skew + delay, () => { ran.push(name); }); };

beforeEach(() => {
  vi.useFakeTimers();
  awake = true;
  skew = 0;
  ran = [];
  jumps = 0;
  scheduler = createScheduler({ now: () => Date.now() + skew, device: () => Date.now() + skew }, () => awake, () => { jumps += 1; });
});
afterEach(() => { vi.useRealTimers(); });

describe('the scheduler', () => {
  it('runs each plan at its time, with a single timer', () => {
    plan('b', 2000);
    plan('a', 1000);
    plan('c', 3000);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(ran).toEqual(['a', 'b']);
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('notices within a minute that the clock has gone on without the timers, as after sleep', () => {
    plan('closing', 8 * 3_600_000);
    skew = 8 * 3_600_000;
    vi.advanceTimersByTime(60_000);
    expect(ran).toEqual(['closing']);
  });

  it('tells of sleep and of a clock that was set, in either direction, and of nothing else', () => {
    plan('far', 30 * 86_400_000);
    vi.advanceTimersByTime(3_600_000);
    expect(jumps).toBe(0);
    for (const by of [8 * 3_600_000, -2 * 3_600_000]) {
      skew += by;
      vi.advanceTimersByTime(60_000);
    }
    expect(jumps).toBe(2);
  });

  it.each([-2 * 3_600_000, 8 * 3_600_000])('sees a clock that was set by %d ms also where somebody plans before the timer comes', (by) => {
    plan('far', 30 * 86_400_000);
    vi.advanceTimersByTime(20_000);
    skew += by;
    plan('soon', 1000);
    vi.advanceTimersByTime(0);
    expect(jumps).toBe(1);
    vi.advanceTimersByTime(3_600_000);
    expect(jumps).toBe(1);
  });

  it('sees a clock that was put back while nobody was awake, and takes the time that went by for no jump', () => {
    plan('far', 30 * 86_400_000);
    for (const by of [0, -2 * 3_600_000]) {
      awake = false;
      scheduler.check();
      vi.advanceTimersByTime(3_600_000);
      skew += by;
      awake = true;
      scheduler.check();
    }
    expect(jumps).toBe(1);
  });

  it('takes a correction for no jump, and looks by the corrected time at what is due', () => {
    scheduler = createScheduler({ now: () => Date.now() + skew, device: Date.now }, () => awake, () => { jumps += 1; });
    plan('a', 3_600_000);
    skew = 3_600_000;
    scheduler.check();
    expect([ran, jumps]).toEqual([['a'], 0]);
    skew = 0;
    plan('b', 3000);
    vi.advanceTimersByTime(3000);
    expect([ran, jumps]).toEqual([['a', 'b'], 0]);
  });

  it('replaces and cancels plans', () => {
    plan('a', 1000);
    plan('a', 5000);
    plan('b', 2000);
    scheduler.cancel('b');
    vi.advanceTimersByTime(4000);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual(['a']);
  });

  it('lets a task plan and cancel others', () => {
    scheduler.plan('first', Date.now() + 10, () => {
      ran.push('first');
      scheduler.cancel('second');
      plan('third', 0);
    });
    plan('second', 10);
    vi.advanceTimersByTime(20);
    expect(ran).toEqual(['first', 'third']);
  });

  it('waits for months without overflowing a timer', () => {
    const wait = 60 * 86_400_000;
    plan('far', wait);
    vi.advanceTimersByTime(wait - 1);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['far']);
  });

  it('has no timer while nobody looks, and catches up', () => {
    plan('a', 1000);
    awake = false;
    scheduler.check();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    awake = true;
    scheduler.check();
    expect(ran).toEqual(['a']);
  });

  it('plans what never comes without a busy loop', () => {
    scheduler.plan('never', Infinity, () => { ran.push('never'); });
    vi.advanceTimersByTime(2 * 86_400_000);
    expect(ran).toEqual([]);
    expect(vi.getTimerCount()).toBe(1);
  });
});
