import { assert, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { StreamFault } from '../faults/streamFaults.js';
import { startRemoteHost } from './faultyHosts.js';
import type { RemoteHost } from './faultyHosts.js';
import { clear, freeze, loadWidgets, place, readable, setClock, untilReads } from './page.js';
import { sleep } from './waiting.js';

/**
 * What a citizen sees when a feed's event stream is not what it should be: what is published arrives all the same. The feed
 * has its overlay polled every 15 s; a stream that stalls is found out after 45 s.
 */
const MORNING = Date.parse('2026-11-23T09:00:00+07:00');
const MOST = 52_000;

const streamFaults = await executeServerCommand<readonly Omit<StreamFault, 'host'>[], object>('host-stream-faults', {});

describe('a badge whose feed streams', () => {
  const arrivals = new Map<string, Promise<string>>();
  const badges = new Map<string, HTMLElement>();
  const hosts = new Map<string, RemoteHost>();
  before(async function () {
    this.timeout(30_000);
    await loadWidgets();
    setClock(MORNING);
    for (const { name } of streamFaults) {
      const host = await startRemoteHost();
      await host.publish('streamed');
      await host.breakWith(name);
      const badge = place('tetap-office-status', { feed: host.feed, office: 'disdukcapil', lang: 'id' });
      badges.set(name, badge);
      hosts.set(name, host);
    }
    for (const badge of badges.values()) await untilReads(badge, 'Buka');
    // Until the streams have been opened, and have had time to go wrong.
    await sleep(3000);
    for (const [name, host] of hosts) {
      expect((await host.asked()).map(({ path }) => path), name).to.contain('events');
      await host.publish('streamedClosed');
      const arrival = untilReads(badges.get(name)!, 'Tutup sementara', MOST);
      arrival.catch(() => undefined);
      arrivals.set(name, arrival);
    }
  });
  after(() => {
    clear();
    freeze(undefined);
  });

  for (const { name, does } of streamFaults) {
    it(`${name}: ${does} A change arrives`, async function () {
      this.timeout(MOST + 1000);
      await arrivals.get(name);
    });
  }

  it('nothing is taken back', () => {
    assert.deepEqual([...badges].filter(([, badge]) => !readable(badge).includes('Tutup sementara')).map(([name]) => name), []);
  });
});
