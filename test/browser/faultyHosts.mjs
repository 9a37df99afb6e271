/** Lets a page meet the hosts of `test/faults`, and tell them when to be well; `faultyHosts.ts` is its side of it. */
import { closedFeed, MORNING, openFeed } from '../faults/documents.ts';
import { faults } from '../faults/faults.ts';
import { startHost } from '../faults/host.ts';

const feeds = { open: openFeed, closed: closedFeed };
const hosts = [];

const commands = {
  /** The table, without what only the host needs. */
  async 'host-faults'() {
    return faults.map((fault) => ({ ...fault, host: undefined }));
  },
  async 'host-start'() {
    const start = performance.now();
    const host = await startHost(openFeed, () => MORNING + performance.now() - start);
    return { id: hosts.push(host) - 1, feed: host.feed };
  },
  async 'host-break'({ id, fault }) {
    await hosts[id].breakWith(faults.find(({ name }) => name === fault).host);
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
