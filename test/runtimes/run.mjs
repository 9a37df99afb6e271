/**
 * `npm run runtimes`: the packed SDK, installed as a developer would, in Node, a worker, Bun and Deno, against a real host with a
 * stream. On demand, since Bun and Deno are large; they come as npm packages. Prints a line each; a failure ends with exit code 1.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { exampleFeed, exampleLive, exampleOffice } from '@tetap/sdk/testing';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/runtimes');
const expected = { ok: true, level: 'weekly', closed: 'override', found: ['ktp-hilang'], error: 'not-found', streamed: true };

function install() {
  console.log('• Packing the SDK, installing it beside Bun and Deno ...');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = ['feed', 'schedule', 'sdk'].map((name) => {
    const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: join(root, 'packages', name), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return [`@tetap/${name}`, `file:./${filename}`];
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { ...Object.fromEntries(packed), bun: '1.4.5', deno: '2.9.6' } }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const file of ['ask.mjs', 'main.mjs', 'worker.mjs']) copyFileSync(join(root, 'test/runtimes', file), join(folder, file));
}

/** A feed of this very moment, with an overlay that closes the office on its stream. */
function serve() {
  const generated = new Date(Date.now() - 60_000).toISOString();
  const envelope = { build: 'b1', generated, updated: generated, validUntil: new Date(Date.now() + 86_400_000).toISOString() };
  const round = [{ opens: '00:00', closes: '24:00' }];
  const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, round]));
  const documents = { ...exampleFeed(), 'offices/disdukcapil.json': exampleOffice({ serviceHours: week, region: { live: { ttl: 60, events: 'events' } }, completeUntil: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) }) };
  const closing = () => exampleLive({ overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: generated, until: envelope.validUntil }] });
  const sent = (document, later = 0) => JSON.stringify({ ...document, ...envelope, generated: new Date(Date.parse(generated) + later).toISOString() });
  const server = createServer((request, response) => {
    const path = request.url.slice(1);
    if (path === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`event: live\ndata: ${sent(closing(), 1000)}\n\n`);
    } else if (documents[path]) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(sent(documents[path]));
    } else {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => { server.listen(0, '127.0.0.1', () => { done({ server, feed: `http://127.0.0.1:${server.address().port}/` }); }); });
}

function run(command, args, feed) {
  return new Promise((done) => {
    const child = spawn(command, [...args, feed], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 });
    let out = '';
    let error = '';
    child.stdout.on('data', (text) => { out += text; });
    child.stderr.on('data', (text) => { error += text; });
    child.on('error', (cause) => { done(cause.message); });
    child.on('close', () => {
      try {
        done(JSON.parse(out.trim().split('\n').at(-1)));
      } catch {
        done(error || out || 'no answer within 30 s');
      }
    });
  });
}

install();
const { server, feed } = await serve();
const bin = (name) => join(folder, 'node_modules/.bin', name);
const runtimes = [
  [`Node ${process.versions.node}`, process.execPath, ['main.mjs']],
  // `NODE_FLOOR` names another Node, such as the oldest that is promised.
  ...(process.env.NODE_FLOOR ? [[`Node at ${process.env.NODE_FLOOR}`, process.env.NODE_FLOOR, ['main.mjs']]] : []),
  ['a worker of Node', process.execPath, ['worker.mjs']],
  [`Bun ${execFileSync(bin('bun'), ['--version'], { encoding: 'utf8' }).trim()}`, bin('bun'), ['main.mjs']],
  [execFileSync(bin('deno'), ['--version'], { encoding: 'utf8' }).split(' (')[0].replace('deno', 'Deno'), bin('deno'), ['run', '--allow-net', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'main.mjs']],
];
let failed = 0;
for (const [name, command, args] of runtimes) {
  const found = await run(command, args, feed);
  const holds = isDeepStrictEqual(found, expected);
  if (!holds) failed += 1;
  console.log(`${holds ? '✓' : '✗'} ${name}${holds ? '' : `: ${JSON.stringify(found, undefined, 1)}`}`);
}
server.closeAllConnections();
server.close();
console.log(`\n${runtimes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
