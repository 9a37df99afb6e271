import { assert, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Fault } from '../faults/faults.js';
import type { StreamFault } from '../faults/streamFaults.js';
import { startRemoteHost } from './faultyHosts.js';
import type { RemoteHost } from './faultyHosts.js';
import { clear, freeze, loadWidgets, place, readable, setClock, untilReads } from './page.js';

/**
 * What a citizen sees when the feed's host misbehaves: the built script on one page, a badge for every fault of
 * `test/faults`, each with a real host of another origin. In order: the first answer, recovery, the loss of an answer
 * that was there, and recovery from that.
 */
const MORNING = Date.parse('2026-11-23T09:00:00+07:00');
const FALLBACK = 'Telepon kantor +62 000 0000 0001';
const FALSE_OPEN = /\bBuka\b(?! lagi)/;
const STALE = 'Jadwal belum diperbarui';

interface Case { readonly host: RemoteHost; readonly badge: HTMLElement }

const [faults, streamFaults] = await executeServerCommand<readonly [readonly Omit<Fault, 'host'>[], readonly Omit<StreamFault, 'host'>[]], object>('host-faults', {});
const cases = new Map<string, Case>();
const streams = new Map<string, Case>();
const thrown: unknown[] = [];
const said: unknown[][] = [];
const { error, warn } = console;

const texts = (of = cases): ReadonlyMap<string, string> => new Map([...of].map(([name, { badge }]) => [name, readable(badge)]));
const each = (act: (entry: Case, name: string) => Promise<unknown>): Promise<unknown> => Promise.all([...cases].map(([name, entry]) => act(entry, name)));
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until every badge reads `text`; gives those that do not. */
async function laggards(text: string | RegExp, milliseconds: number, of = cases): Promise<readonly string[]> {
  for (const end = performance.now() + milliseconds; ;) {
    const late = [...texts(of)].filter(([, found]) => found.search(text) === -1).map(([name, found]) => `${name}: ${found.slice(0, 80)}`);
    if (late.length === 0 || performance.now() > end) return late;
    await sleep(250);
  }
}

describe('a badge whose feed misbehaves', () => {
  let early: ReadonlyMap<string, string>;
  let later: ReadonlyMap<string, string>;
  let published = 0;

  before(async function () {
    this.timeout(30_000);
    await loadWidgets();
    setClock(MORNING);
    const note = (event: Event): void => { thrown.push(event instanceof ErrorEvent ? event.message : (event as PromiseRejectionEvent).reason); };
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    console.error = console.warn = (...words: unknown[]) => { said.push(words); };
    for (const { name } of faults) {
      const host = await startRemoteHost();
      await host.breakWith(name);
      cases.set(name, { host, badge: place('tetap-office-status', { feed: host.feed, office: 'disdukcapil', lang: 'id' }, FALLBACK) });
    }
    for (const { name } of streamFaults) {
      const host = await startRemoteHost();
      await host.publish('streamed');
      await host.breakWith(name);
      streams.set(name, { host, badge: place('tetap-office-status', { feed: host.feed, office: 'disdukcapil', lang: 'id' }, FALLBACK) });
    }
    await sleep(4000);
    early = texts();
    await Promise.all([...streams.values()].map(({ host }) => host.publish('streamedClosed')));
    published = performance.now();
  });
  after(() => {
    Object.assign(console, { error, warn });
    clear();
    freeze(undefined);
  });

  for (const { name, does, first, inPage = first } of faults) {
    it(`${name}: ${does} After 4 s ${inPage === 'open' ? 'the answer' : 'an honest state'}`, () => {
      const text = early.get(name)!;
      if (inPage === 'open') {
        expect(text).to.match(FALSE_OPEN);
        return;
      }
      expect(text).not.to.match(FALSE_OPEN);
      expect(text).to.contain(FALLBACK);
      if (inPage !== 'timeout') expect(text).to.contain('Jadwal tidak dapat dimuat');
    });
  }

  it('every badge recovers by itself when its host does', async function () {
    this.timeout(90_000);
    await each(({ host }) => host.heal());
    assert.deepEqual(await laggards(FALSE_OPEN, 80_000), []);
  });

  it('whatever is wrong with a stream, what was published through it has arrived', async function () {
    this.timeout(80_000);
    const most = 1000 * Math.max(...streamFaults.map(({ within }) => within));
    assert.deepEqual(await laggards('Tutup', published + most - performance.now(), streams), []);
    for (const { badge } of streams.values()) badge.remove();
  });

  it('loses no answer at once, and holds none up for longer than its proof', async function () {
    this.timeout(20_000);
    await each(async ({ host }, name) => {
      await host.breakWith(name);
      await host.publish('closed');
    });
    assert.deepEqual(await laggards(FALSE_OPEN, 0), []);
    setClock(Date.now() + 16 * 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await sleep(4000);
    later = texts();
  });

  for (const { name, first, inPage = first, later: told = inPage === 'open' ? 'closedSpecial' : 'stale' } of faults) {
    it(`${name}: 16 minutes later ${told}`, () => {
      const text = later.get(name)!;
      if (told === 'open') expect(text).to.match(FALSE_OPEN);
      else expect(text).not.to.match(FALSE_OPEN);
      if (told === 'stale') expect(text).to.contain(STALE);
      if (told === 'closedSpecial') expect(text).to.contain('Tutup');
    });
  }

  it('every badge shows what was published meanwhile when the network comes back', async function () {
    this.timeout(40_000);
    await each(({ host }) => host.heal());
    await sleep(1000);
    window.dispatchEvent(new Event('online'));
    assert.deepEqual(await laggards('Tutup', 35_000), []);
  });

  it('nothing was thrown into the page, and the console was not flooded', () => {
    assert.deepEqual(thrown, []);
    expect(said.length, JSON.stringify(said)).to.be.at.most(cases.size);
  });
});

describe('a badge on a device whose clock is wrong', () => {
  before(loadWidgets);
  afterEach(() => {
    clear();
    freeze(undefined);
  });

  for (const [what, years] of [['slow', -2], ['fast', 2]] as const) {
    it(`claims nothing by a clock that is two years ${what}`, async () => {
      setClock(MORNING + years * 365 * 86_400_000);
      const { feed } = await startRemoteHost();
      const text = await untilReads(place('tetap-office-status', { feed, office: 'disdukcapil', lang: 'id' }, FALLBACK), STALE, 4000);
      expect(text).not.to.match(FALSE_OPEN);
    });
  }
});
