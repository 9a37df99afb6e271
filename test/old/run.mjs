/**
 * `npm run old`: the script-tag files in Chromium 83 of 2020, each widget and each form of embedding. Build first. Says
 * loudly where that browser cannot be had, and fails. `npm run old -- FOLDER` leaves a picture of each page there.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdn } from '../browser/cdn.mjs';
import { fetchChromium83 } from './chromium83.mjs';

const packages = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const pictures = process.argv[2] && resolve(process.argv[2]);
const { version } = JSON.parse(await readFile(join(packages, 'package.json'), 'utf8'));
const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

const MONDAY = '2026-11-23T09:00:00+07:00';
const about = `office="disdukcapil" at="${MONDAY}"`;
const badge = `<tetap-office-status ${about}>Telepon dulu.</tetap-office-status>`;
const OPEN = 'Petugas ada di kantor sampai pukul 12.00 WIB';

/** What stands on a page, and what it must say, and what it must not. */
const pages = {
  'loader, badge': { script: 'tetap', body: badge, says: ['Buka', OPEN, 'Jam layanan hari ini', '+62 000 8123 45'], not: ['Telepon dulu.'] },
  'loader, all three': {
    script: 'tetap', body: `${badge}<tetap-duty-officer ${about}></tetap-duty-officer><tetap-service-directory at="${MONDAY}"></tetap-service-directory>`,
    says: [OPEN, 'Siaga sampai pukul 15.00 WIB', '28 layanan'],
  },
  'file of the badge': { script: `tetap-office-status-${version}`, body: badge, says: [OPEN] },
  'file of the duty card': { script: `tetap-duty-officer-${version}`, body: `<tetap-duty-officer ${about}></tetap-duty-officer>`, says: ['Siaga sampai pukul 15.00 WIB'] },
  'file of the directory': { script: `tetap-service-directory-${version}`, body: '<tetap-service-directory></tetap-service-directory>', says: ['28 layanan'] },
  'file with everything, in English': { script: `tetap-all-${version}`, body: `<div lang="en">${badge}</div>`, says: ['Open', 'Staff are at the office until'], not: ['Buka'] },
  'link that is upgraded': { script: 'tetap', body: `<a data-tetap="office-status" data-office="disdukcapil" data-at="${MONDAY}" href="/">Jam</a>`, says: [OPEN] },
  'closed in the evening': { script: 'tetap', body: badge.replace('T09', 'T20'), says: ['Tutup'], not: ['Petugas ada di kantor'] },
  'a feed that is not there': { script: 'tetap', body: badge.replace('office=', 'feed="/nowhere/" office='), says: ['Telepon dulu.', 'Jadwal tidak dapat dimuat.'], not: ['Buka'] },
};

/** Writes what can be read into the light DOM, which is all that `--dump-dom` prints. No syntax beyond ES2019. */
const probe = `<script>
  var errors = [];
  addEventListener('error', function (event) { if (event.message) errors.push(event.message); });
  addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); });
  function read(node) {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || getComputedStyle(node).display === 'none') return '';
    var given = node.localName === 'slot' ? node.assignedNodes() : [];
    return Array.prototype.map.call(given.length ? given : (node.shadowRoot || node).childNodes, read).join(' ');
  }
  setTimeout(function () {
    var told = document.createElement('script');
    told.type = 'text/plain';
    told.id = 'told';
    told.textContent = encodeURIComponent(JSON.stringify({ agent: navigator.userAgent, text: read(document.querySelector('main')).replace(/\\s+/g, ' '), errors: errors }));
    document.head.appendChild(told);
  }, 15000);
</script>`;

const pageOf = ({ script, body }) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${probe}
  <script src="/tetap/${script}.js" data-feed="/feed/" defer></script></head><body><main>${body}</main></body></html>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const page = pages[searchParams.get('page')];
  const send = (body, type) => response.setHeader('content-type', types[type]).end(body);
  if (page) return send(pageOf(page), 'html');
  const path = /^\/(tetap|feed)\/([\w./-]+)$/.exec(pathname);
  if (!path || path[2].includes('..')) return response.writeHead(404).end();
  readFile(join(path[1] === 'tetap' ? cdn : `${packages}/test/feed`, path[2])).then((body) => send(body, path[2].split('.').pop()), () => response.writeHead(404).end());
}).listen(0, '127.0.0.1');
await new Promise((listening) => { server.once('listening', listening); });

/** One process for a page, as this build wants it: virtual time lets its waits pass at once. */
function run(chromium, name, args) {
  const address = `http://127.0.0.1:${server.address().port}/?page=${encodeURIComponent(name)}`;
  const flags = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', '--virtual-time-budget=20000', '--window-size=360,1600'];
  return new Promise((done) => {
    const child = spawn(chromium, [...flags, ...args, address], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { out += text; });
    child.on('close', () => { done(out); });
  });
}

/** A browser that fell down is tried once more: in a single process this one was seen to do so before it had printed anything. */
async function toldBy(chromium, name) {
  for (let tries = 0; tries < 2; tries++) {
    const told = /id="told">([^<]*)</.exec(await run(chromium, name, ['--dump-dom']))?.[1];
    if (told) return told;
  }
  return undefined;
}

async function look(chromium, name, { says, not = [] }) {
  const told = await toldBy(chromium, name);
  if (!told) return { agent: '', wrong: ['the page told nothing'] };
  const { agent, text, errors } = JSON.parse(decodeURIComponent(told));
  return { agent, wrong: [...errors, ...says.filter((words) => !text.includes(words)).map((words) => `says no "${words}"`), ...not.filter((words) => text.includes(words)).map((words) => `says "${words}"`)] };
}

let chromium;
try {
  chromium = fetchChromium83();
} catch (error) {
  console.error(`\n✗ NOT TESTED in an old Chromium: ${error.message}\n`);
  process.exit(1);
}
let failed = 0;
let engine = '';
try {
  for (const [name, page] of Object.entries(pages)) {
    const { agent, wrong } = await look(chromium.path, name, page);
    engine ||= /Chrome\/[\d.]+/.exec(agent)?.[0] ?? '';
    if (wrong.length > 0) failed++;
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name}${wrong.map((what) => `\n    ${what}`).join('')}`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    await run(chromium.path, name, [`--screenshot=${join(pictures, `${name.replace(/\W+/g, '-')}.png`)}`]);
  }
  if (!/^Chrome\/8[0-4]\./.test(engine)) throw new Error(`this is no Chromium 80 to 84, but ${engine || 'unknown'}`);
} finally {
  chromium.remove();
  server.close();
}
console.log(`\n${engine}: ${Object.keys(pages).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
