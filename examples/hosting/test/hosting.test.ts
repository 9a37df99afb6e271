import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../serdang-bedagai/publish.mjs';
import { servers } from './servers.js';

const example = resolve(import.meta.dirname, '..');
const cdn = resolve(import.meta.dirname, '../../../packages/widgets/cdn');
const LIVE = '/feed/live.json';
const OFFICE = '/feed/offices/disdukcapil.json';
/** For pages of other sites. */
const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Date, Age' };
const KEPT = 'max-age=31536000, immutable';

const { version, files } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8')) as { version: string; files: Readonly<Record<string, object>> };

it.each(['tetap/.htaccess', 'nginx.conf'])('%s lets exactly the names with a version be kept for ever', (file) => {
  const pattern = new RegExp(/"(-\\d[^"]+)"/.exec(readFileSync(join(example, file), 'utf8'))![1]!);
  const names = Object.keys(files);
  expect(names.filter((name) => pattern.test(name))).toEqual(names.filter((name) => name.includes(`-${version}.`)));
  expect(names.some((name) => pattern.test(name))).toBe(true);
});

/** As a browser asks, with no decoding on the way. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly bytes: number; readonly headers: Readonly<Record<string, string | string[] | undefined>> }> {
  return new Promise((done, failed) => {
    get(address, { headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => { bytes += part.length; });
      response.on('end', () => { done({ status: response.statusCode!, bytes, headers: response.headers }); });
    }).on('error', failed);
  });
}

const room = mkdtempSync(join(tmpdir(), 'tetap-hosting-'));
beforeAll(async () => {
  chmodSync(room, 0o755);
  cpSync(cdn, join(room, 'site/tetap'), { recursive: true });
  if (servers.some(({ isThere }) => isThere)) await publish({ folder: join(room, 'site/feed'), now: Date.parse('2026-11-23T08:00:00+07:00') });
  for (const folder of ['feed', 'tetap', 'tetap/frame']) cpSync(join(example, folder, '.htaccess'), join(room, 'site', folder, '.htaccess'));
}, 30_000);
afterAll(() => { rmSync(room, { recursive: true }); });

describe.each(servers)('$name, by default keeping all for a year', ({ isThere, start }) => {
  let address: string;
  let server: ChildProcess | undefined;
  beforeAll(async () => {
    if (isThere) ({ address, process: server } = await start(room));
  }, 30_000);
  afterAll(async () => {
    if (!server) return;
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });

  it.runIf(isThere)('the feed is asked for again each time, open to other sites, and compressed', async () => {
    for (const path of [LIVE, OFFICE]) {
      const { status, headers } = await ask(address + path);
      expect({ status, ...headers }, path).toMatchObject({
        status: 200, 'cache-control': 'no-cache', ...OPEN, 'content-type': expect.stringMatching(/^application\/json/) as string,
        ...(path === OFFICE && { 'content-encoding': 'gzip' }),
      });
      expect(headers['expires']).toBeUndefined();
    }
  });

  it.runIf(isThere)('what has not changed is not sent again, compressed or not', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const { headers: { etag, 'last-modified': modified } } = await ask(address + OFFICE, { 'accept-encoding': encoding });
      const again = await ask(address + OFFICE, { 'accept-encoding': encoding, 'if-none-match': String(etag), 'if-modified-since': String(modified) });
      expect([again.status, again.bytes], encoding).toEqual([304, 0]);
    }
    expect((await ask(address + OFFICE, { 'if-none-match': '"other-gzip"' })).status).toBe(200);
  });

  it.runIf(isThere)('of the widget files those with a version are kept for ever, the others for minutes', async () => {
    for (const name of [...readdirSync(cdn).filter((one) => /\.(js|css)$/.test(one)), 'frame/office-status.html', `frame/frame-${version}.css`]) {
      const { status, headers } = await ask(`${address}/tetap/${name}`);
      expect({ status, ...headers }, name).toMatchObject({
        status: 200, 'cache-control': name.includes(`-${version}.`) ? KEPT : 'max-age=600', ...OPEN, 'content-encoding': 'gzip',
        'content-type': expect.stringMatching(/\.js$/.test(name) ? /^(text|application)\/javascript/ : /\.css$/.test(name) ? /^text\/css/ : /^text\/html/) as string,
      });
      expect(String(headers['content-type']), name).not.toMatch(/8859/);
      expect(headers['expires'], name).toBeUndefined();
    }
  });

  it.runIf(isThere)('a page of another site may read that there is no such file, too', async () => {
    for (const path of ['/feed/hilang.json', '/tetap/hilang.js', `/tetap/hilang-${version}.js`, '/tetap/frame/hilang.html']) {
      const { status, headers } = await ask(address + path);
      expect({ status, ...headers }, path).toMatchObject({ status: 404, ...OPEN });
    }
  });

  it.runIf(isThere)('a widget page says who may embed it, which overrules what the host says of all pages', async () => {
    expect((await ask(`${address}/tetap/frame/office-status.html`)).headers['content-security-policy']).toBe('frame-ancestors *');
  });
});
