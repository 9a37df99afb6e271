/**
 * The example region as a web server: its portal, the widgets as built, and feeds compiled in memory.
 * `node serve.mjs` serves it on localhost; `startPortal` is for tests.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { compileFeeds } from './server/feeds.mjs';
import { listen } from './server/listen.mjs';
import { createRouter } from './server/router.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The live feed is vouched for well within the promise of its `heartbeat`. */
const VOUCH_EVERY = 5 * 60_000;

/**
 * Starts the portal on loopback. Port 0 takes any; a taken port means the next free one. `now` gives the time at which it publishes,
 * in milliseconds since 1970. `report` receives progress, line by line.
 */
export async function startPortal({ port = 4173, now = Date.now, report = () => {} } = {}) {
  const feeds = await compileFeeds(now, report);
  const server = createServer(createRouter({ feeds, folders: new Map([['tetap', here('../../packages/widgets/cdn')], ['iframe', here('../iframe')], ['themes', here('../themes')]]), portal: here('portal') }));
  const address = `http://127.0.0.1:${await listen(server, port)}/`;
  const vouching = setInterval(() => { feeds.get('feed').vouch(); }, VOUCH_EVERY);
  return {
    address,
    feeds,
    async close() {
      clearInterval(vouching);
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
    },
  };
}

async function main() {
  const portal = await startPortal({ port: Number(process.env.PORT ?? 4173), report: (line) => { console.log(`• ${line}`); } });
  console.log(`
  Tetap, the example region Serdang Bedagai

  Portal    ${portal.address}
  Feed      ${portal.address}feed/offices.json
  Widgets   ${portal.address}tetap/tetap.js
  iframes   ${portal.address}iframe/

  Ctrl+C stops it.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { void portal.close(); });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  });
}
