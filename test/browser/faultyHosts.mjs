/** Lets a page meet the hosts of `test/faults`, and tell them when to be well; `faultyHosts.ts` is its side of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdn } from './cdn.mjs';
import { closedFeed, MORNING, openFeed, streamed } from '../faults/documents.ts';
import { faults } from '../faults/faults.ts';
import { startHost } from '../faults/host.ts';
import { streamFaults } from '../faults/streamFaults.ts';

const feeds = { open: openFeed, closed: closedFeed, streamed: streamed(openFeed, 15), streamedClosed: streamed(closedFeed, 15) };
const hosts = [];

/** What a webmaster copies to `/tetap/`. */
function copied() {
  return readdirSync(cdn, { recursive: true }).filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => [`/tetap/${name.replaceAll('\\', '/')}`, readFileSync(join(cdn, name), 'utf8')]);
}

const commands = {
  /** The tables, without what only the host needs. */
  async 'host-faults'() {
    return faults.map((fault) => ({ ...fault, host: undefined }));
  },
  async 'host-stream-faults'() {
    return streamFaults.map((fault) => ({ ...fault, host: undefined }));
  },
  /** `pages`: text by path, beside the built files under `/tetap/` or in place of one. `exposed`: headers that pages of another host may read. */
  async 'host-start'({ pages = {}, exposed }) {
    const start = performance.now();
    const site = new Map([...copied(), ...Object.entries(pages)]);
    const host = await startHost(openFeed, () => MORNING + performance.now() - start, site, exposed);
    return { id: hosts.push(host) - 1, origin: host.origin, feed: host.feed };
  },
  async 'host-break'({ id, fault }) {
    await hosts[id].breakWith([...faults, ...streamFaults].find(({ name }) => name === fault).host);
    return true;
  },
  async 'host-heal'({ id }) {
    await hosts[id].heal();
    return true;
  },
  async 'host-publish'({ id, feed }) {
    hosts[id].publish(feeds[feed]);
    return true;
  },
  async 'host-asked'({ id }) {
    return hosts[id].asked;
  },
};

export const faultyHosts = {
  name: 'faulty-hosts',
  executeCommand: ({ command, payload }) => commands[command]?.(payload),
  async serverStop() {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  },
};
