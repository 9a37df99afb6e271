import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.js';
import { EXAMPLE_NOW, exampleFeed, fakeClock, fakeFeed } from '../../src/testing/index.js';
import type { FakeClock } from '../../src/testing/index.js';

const HOUR = 3_600_000;
let clock: FakeClock | undefined;
function installed(): FakeClock {
  clock = fakeClock(EXAMPLE_NOW);
  clock.install();
  return clock;
}
afterEach(() => {
  clock?.uninstall();
  clock = undefined;
});

describe('a fake clock', () => {
  it('stands still until told', async () => {
    const still = fakeClock('2026-11-23T10:00:00+07:00');
    expect(still.now()).toBe(EXAMPLE_NOW);
    await still.tick(1500);
    expect(still.now()).toBe(EXAMPLE_NOW + 1500);
    still.set('2026-11-24T00:00:00+07:00');
    expect(still.now()).toBe(EXAMPLE_NOW + 14 * HOUR);
  });

  it('says so where it is given no instant', () => {
    expect(() => fakeClock('yesterday')).toThrow(/No instant: yesterday/);
  });

  it('runs timers in the order of their time, then of their making, each at its time', async () => {
    const { tick, timers } = installed();
    const ran: [string, number][] = [];
    const note = (name: string): void => { ran.push([name, Date.now() - EXAMPLE_NOW]); };
    setTimeout(note, 200, 'late');
    setTimeout(note, 100, 'first');
    setTimeout(() => { note('second'); setTimeout(note, 50, 'third'); }, 100);
    clearTimeout(setTimeout(note, 120, 'never'));
    const ticking = setInterval(note, 90, 'tick');
    expect(timers()).toBe(4);
    await tick(190);
    clearInterval(ticking);
    expect(ran).toEqual([['tick', 90], ['first', 100], ['second', 100], ['third', 150], ['tick', 180]]);
    await tick(HOUR);
    expect(ran.at(-1)).toEqual(['late', 200]);
    expect(timers()).toBe(0);
  });

  it('waits for promises between two timers', async () => {
    const { tick } = installed();
    const seen: number[] = [];
    const again = async (): Promise<void> => {
      await Promise.resolve();
      await new Response('x').text();
      seen.push(Date.now() - EXAMPLE_NOW);
      setTimeout(() => { void again(); }, 100);
    };
    void again();
    await tick(350);
    expect(seen).toEqual([0, 100, 200, 300]);
  });

  it('jumps without running timers, as a machine that slept', async () => {
    const { tick, set, now } = installed();
    let ran = 0;
    setTimeout(() => { ran++; }, 1000);
    const before = performance.now();
    set(EXAMPLE_NOW + 8 * HOUR);
    expect(ran).toBe(0);
    expect(performance.now()).toBe(before);
    await tick(1000);
    expect(ran).toBe(1);
    expect(now()).toBe(EXAMPLE_NOW + 8 * HOUR + 1000);
  });

  it('is the date of its realm, and gives it back', () => {
    const measure = (): unknown => Reflect.get(performance, 'now');
    const [real, wait, measured] = [Date, setTimeout, measure()];
    const { uninstall, install } = installed();
    install();
    expect(new Date().toISOString()).toBe('2026-11-23T03:00:00.000Z');
    expect(new Date(0).getTime()).toBe(0);
    expect(new Date(2026, 0, 2).getDate()).toBe(2);
    expect(new Date()).toBeInstanceOf(real);
    expect(Date.UTC(1970, 0)).toBe(0);
    expect(Date.parse('1970-01-01T00:00:00Z')).toBe(0);
    uninstall();
    uninstall();
    expect([Date, setTimeout, measure()]).toEqual([real, wait, measured]);
    expect(Math.abs(Date.now() - EXAMPLE_NOW)).toBeGreaterThan(0);
  });

  it('takes a delay as browsers do', async () => {
    const { tick } = installed();
    const ran: number[] = [];
    for (const delay of [undefined, -5, NaN, 2 ** 31]) setTimeout(() => { ran.push(Date.now() - EXAMPLE_NOW); }, delay);
    await tick(1);
    expect(ran).toEqual([1, 1, 1, 1]);
  });

  it('lets a watch live a day in a moment', async () => {
    const { tick, timers } = installed();
    const { feed, transport, count } = fakeFeed(exampleFeed());
    const client = createClient({ feed, transport });
    const headlines: string[] = [];
    await new Promise<void>((resolve) => {
      client.watchOffice('disdukcapil', (result) => {
        headlines.push(result.ok ? result.value.status.headline : result.error.code);
        resolve();
      });
    });
    await tick(24 * HOUR);
    expect([...new Set(headlines)]).toEqual(['open', 'closesSoon', 'closed', 'opensSoon']);
    expect(headlines.at(-1)).toBe('open');
    expect(count('live.json')).toBeGreaterThan(1000);
    client.close();
    await tick(0);
    expect(timers()).toBe(0);
  });
});
