/**
 * What a developer would write, in plain JavaScript of any runtime: asks a feed for an answer, watches it change, reads its stream,
 * searches, and prints what came out. `argv[2]`: the feed's address. Also run inside a worker.
 */
import { createClient, memoryStore, search } from '@tetap/sdk';

/** @param {string} feed */
export async function ask(feed) {
  const requests = [];
  const client = createClient({ feed, store: memoryStore(), onRequest: ({ url, status }) => { requests.push(`${new URL(url).pathname} ${status}`); } });
  const status = await client.officeStatus('disdukcapil');
  const watched = [];
  for await (const result of client.watchOffice('disdukcapil')) {
    watched.push(result.ok ? result.value.status.reason.level : result.error.code);
    // The host announces a closure on its stream once somebody listens.
    if (watched.at(-1) === 'override') break;
  }
  const services = await client.services();
  const found = services.ok ? search(services.value.data, 'ektp hilang').services.map(({ id }) => id) : [];
  const missing = await client.office('tiada');
  client.close();
  return {
    ok: status.ok, level: status.ok && status.value.reason.level, closed: watched.at(-1), found,
    error: missing.ok ? undefined : missing.error.code, streamed: requests.some((line) => line.startsWith('/events 200')),
  };
}
