import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appsDocument, liveDocument, officeDocument, officesDocument, read, regionDocument, serviceDocument, servicesDocument, timelineDocument } from '@tetap/feed';
import type { Schema, Text } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import { startPortal } from '../serve.mjs';
import type { Portal } from '../serve.mjs';
import { listen } from '../server/listen.mjs';

const schemas: readonly (readonly [RegExp, Schema])[] = [
  [/^region\.json$/, regionDocument], [/^offices\.json$/, officesDocument],
  [/^offices\/[^/]+\.timeline\.json$/, timelineDocument], [/^offices\/[^/]+\.json$/, officeDocument],
  [/^services\.json$/, servicesDocument], [/^services\/[^/]+\.json$/, serviceDocument], [/^apps\.json$/, appsDocument], [/^live\.json$/, liveDocument],
];

const morning = Date.parse('2026-11-23T08:00:00+07:00');

let portal: Portal;
beforeAll(async () => { portal = await startPortal({ port: 0, now: () => morning }); }, 120_000);
afterAll(async () => { await portal.close(); });

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, portal.address), { headers });
const json = async <T>(path: string, schema: Schema<T>): Promise<T> => {
  const { value, issues } = read(schema, await (await get(path)).json(), path);
  expect(issues).toEqual([]);
  return value!;
};

/** Sends a path as it is: `fetch` would tidy it first. */
function rawStatus(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(portal.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}

function flip(app: string, body: string, type = 'application/json') {
  return fetch(new URL(`demo/apps/${app}`, portal.address), { method: 'POST', headers: { 'content-type': type }, body });
}

describe('the feeds', () => {
  it('serve every document, and each is as the format says', async () => {
    for (const [name, feed] of portal.feeds) {
      expect(feed.paths(), name).toEqual(expect.arrayContaining(['region.json', 'offices.json', 'services.json', 'apps.json', 'live.json']));
      for (const path of feed.paths()) {
        const schema = schemas.find(([pattern]) => pattern.test(path))?.[1];
        expect(schema, path).toBeDefined();
        await json(`${name}/${path}`, schema!);
      }
    }
  });

  it('are open to other sites, revalidated, and never guessed at', async () => {
    const { headers } = await get('feed/live.json');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answer 304 to who has the document already', async () => {
    const etag = (await get('feed/region.json')).headers.get('etag')!;
    const again = await get('feed/region.json', { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('feed/region.json', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('ask to be read again after 15 seconds, so that a change shows soon', async () => {
    expect((await json('feed/live.json', liveDocument)).ttl).toBe(15);
    expect((await json('feed/region.json', regionDocument)).data.live).toEqual({ ttl: 15 });
  });
});

describe('the region of the example', () => {
  it('does not call an emergency something to do from home', async () => {
    expect((await json('feed/services/gawat-darurat.json', serviceDocument)).data.flags.home).toBe('none');
  });

  it('offers no home page as if one could do the errand there', async () => {
    const { data } = await json('feed/apps.json', appsDocument);
    expect(data.filter(({ web }) => web !== undefined).map(({ id }) => id)).toEqual(['cek-bansos', 'coretax', 'lapor']);
  });

  it('speaks English wholly in the services asked for most', async () => {
    const { data: entries } = await json('feed/services.json', servicesDocument);
    expect(entries.filter(({ name }) => typeof name === 'string')).toEqual([]);
    for (const id of ['ktp-hilang', 'ktp-baru', 'ikd', 'kartu-keluarga', 'akta-kelahiran', 'berobat-puskesmas', 'gawat-darurat', 'kartu-jkn', 'pajak-kendaraan', 'cek-bansos', 'lapor', 'nib']) {
      const { requirements, steps, paths, outputs, fee } = (await json(`feed/services/${id}.json`, serviceDocument)).data;
      const texts: readonly Text[] = [...requirements, ...steps, ...(outputs ?? []), ...paths.flatMap(({ note }) => (note === undefined ? [] : [note])), ...(fee?.note ? [fee.note] : [])];
      expect(texts.filter((text) => typeof text === 'string' || text['en'] === undefined), id).toEqual([]);
    }
  });

  it('writes times of day in English with a colon', async () => {
    for (const path of portal.feeds.get('feed')!.paths()) {
      expect([...portal.feeds.get('feed')!.document(path)!.matchAll(/"en":"[^"]*\b\d\d\.\d\d\b[^"]*"/g)].map(([text]) => text), path).toEqual([]);
    }
  });
});

describe('an app that is switched off', () => {
  it('is down in every overlay, in no other document, and comes back', async () => {
    const app = (await json('feed/apps.json', appsDocument)).data[0]!.id;
    const before = await json('feed/live.json', liveDocument);
    const office = await (await get('feed/offices/disdukcapil.json')).text();

    expect((await flip(app, '{"state":"down"}')).status).toBe(204);
    const down = await json('feed/live.json', liveDocument);
    expect(down.data.incidents).toContainEqual(expect.objectContaining({ app, state: 'down' }));
    expect(Date.parse(down.generated)).toBeGreaterThan(Date.parse(before.generated));
    expect(down.build).toBe(before.build);
    expect(await (await get('feed/offices/disdukcapil.json')).text()).toBe(office);
    expect((await json('feed-2026-11-27/live.json', liveDocument)).data.incidents).toContainEqual(expect.objectContaining({ app, state: 'down' }));

    portal.feeds.get('feed')!.vouch();
    expect((await json('feed/live.json', liveDocument)).data.incidents, 'after vouching again').toContainEqual(expect.objectContaining({ app, state: 'down' }));

    await flip(app, '{"state":"ok"}');
    expect((await json('feed/live.json', liveDocument)).data.incidents.filter((incident) => incident.app === app && incident.state !== 'ok')).toEqual([]);
  });

  it('must exist, with a state that exists, asked for as JSON', async () => {
    expect((await flip('nothing', '{"state":"down"}')).status).toBe(404);
    const app = (await json('feed/apps.json', appsDocument)).data[0]!.id;
    expect((await flip(app, '{"state":"exploded"}')).status).toBe(400);
    expect((await flip(app, 'down')).status).toBe(400);
    expect((await flip(app, JSON.stringify({ state: 'down', filler: 'x'.repeat(5000) }))).status).toBe(400);
    expect((await flip(app, '{"state":"down"}', 'text/plain')).status).toBe(415);
    expect((await fetch(new URL('feed/live.json', portal.address), { method: 'POST' })).status).toBe(405);
  });
});

describe('the page', () => {
  const html = readFileSync(new URL('../portal/index.html', import.meta.url), 'utf8');

  it('comes with a policy that forbids everything inline and foreign', async () => {
    const { headers, status } = await get('');
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy');
    for (const rule of ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'"]) expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
  });

  it('keeps to it', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script src="/tetap/tetap.js" defer>', '<script src="portal.js" type="module">']);
    expect([...html.matchAll(/(?:src|href)="(https?:)?\/\/[^"]*"/g)].map(([link]) => link)).toEqual(['href="https://www.lapor.go.id/"']);
  });

  it('may not be embedded; the widget pages may, on this server', async () => {
    expect((await get('')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const widget = await get('tetap/frame/office-status.html?office=disdukcapil');
    expect(widget.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(await (await get('iframe/')).text()).toContain('/tetap/frame/office-status.html?office=disdukcapil');
  });

  it('names only offices and feeds that exist', async () => {
    const widgets = [...html.matchAll(/<tetap-[a-z-]+\b[^>]*>/g)].map(([tag]) => tag);
    expect(widgets.length).toBeGreaterThan(6);
    for (const tag of widgets) {
      expect(tag).toContain('feed="/feed/"');
      const office = /office="([^"]+)"/.exec(tag)?.[1];
      if (office) expect((await get(`feed/offices/${office}.json`)).status, office).toBe(200);
    }
    for (const [input] of html.matchAll(/<input\b[^>]*data-feed[^>]*>/g)) {
      const [, feed] = /data-feed="\/([^"]+)"/.exec(input)!;
      const office = /data-office="([^"]+)"/.exec(input)?.[1] ?? 'disdukcapil';
      expect((await get(`${feed}offices/${office}.json`)).status, input).toBe(200);
    }
  });

  it('falls back on the numbers that the feed has', async () => {
    for (const [, office, fallback] of html.matchAll(/<tetap-(?:office-status|duty-officer)\b[^>]*office="([^"]+)">([^]*?)<\/tetap-/g)) {
      const numbers = [...fallback!.matchAll(/\+62[\d ]+/g)].map(([number]) => number.replaceAll(' ', ''));
      expect(numbers.length, office).toBeGreaterThan(0);
      const document = await (await get(`feed/offices/${office!}.json`)).text();
      for (const number of numbers) expect(document.replaceAll(' ', ''), office).toContain(number);
    }
  });

  it('says in its fallback what is usual and as of when, in Indonesian, and sends nobody in an emergency to the phone first', () => {
    const fallbacks = [...html.matchAll(/<tetap-[a-z-]+\b[^>]*?(?:office="([^"]+)")?>([^]*?)<\/tetap-/g)];
    expect(fallbacks.length).toBeGreaterThan(6);
    for (const [tag, office, fallback] of fallbacks) {
      expect(fallback, tag).toMatch(/biasanya/i);
      expect(fallback, tag).toContain('(per November 2026)');
      expect(fallback!.match(/<(?:h3|p)\b[^>]*>/g)!.filter((child) => !child.includes('lang="id"')), tag).toEqual([]);
      if (office === 'rsud-igd') expect(fallback).not.toContain('Telepon dulu');
    }
  });

  it('has an English word for each label that is read aloud', () => {
    for (const [tag] of html.matchAll(/<(?:nav|aside)\b[^>]*aria-label[^>]*>/g)) expect(tag).toContain('data-en-label=');
    expect(html).toMatch(/<title data-en="[^"]+">/);
    expect([...html.matchAll(/data-en="([^"]*)"/g)].map(([, english]) => english).filter((english) => /\d\d\.\d\d/.test(english!))).toEqual([]);
  });

  it('marks itself as an example', () => {
    expect(html).toContain('Contoh. Bukan data resmi.');
  });
});

describe('the server', () => {
  it('shows what a region shows whose calendar is over: no office is open, every answer ends in somebody to call', async () => {
    const now = Date.parse('2028-02-29T10:00:00+07:00');
    const lines: string[] = [];
    const late = await startPortal({ port: 0, now: () => now, report: (line) => { lines.push(line); } });
    try {
      expect(lines).toContainEqual(expect.stringContaining('Tambahkan tahun 2028'));
      const feed = late.feeds.get('feed')!;
      const ids = feed.paths().flatMap((path) => /^offices\/([^/.]+)\.json$/.exec(path)?.slice(1) ?? []);
      const overlay = { document: read(liveDocument, JSON.parse(feed.document('live.json')!), 'live.json').value!, readAt: now };
      for (const id of ids) {
        const { value } = read(officeDocument, JSON.parse(feed.document(`offices/${id}.json`)!), id);
        expect(officeStatus(value!, overlay, now).headline, id).toBe('unknown');
        expect(value!.data.contacts.length, id).toBeGreaterThan(0);
      }
      expect(ids).toHaveLength(21);
    } finally {
      await late.close();
    }
  }, 60_000);

  it('serves the page\'s own files with their types', async () => {
    expect((await get('portal.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect((await get('portal.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('emblem.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('does not know what is not there', async () => {
    for (const path of ['nothing', 'feed/', 'feed/offices/nothing.json', 'constructor/x', 'tetap/nothing.js', 'portal.css/x']) expect((await get(path)).status, path).toBe(404);
  });

  it('leads nowhere outside its folders', async () => {
    for (const path of ['/../serve.mjs', '/tetap/../../package.json', '/%2e%2e/serve.mjs', '/..%2fserve.mjs', '/tetap/..%5c..%5cpackage.json', '//etc/passwd', '/.git', '/./serve.mjs', '/portal.css%00.js']) {
      expect(await rawStatus(path), path).toBe(404);
    }
  });

  it('answers to its loopback names only', async () => {
    expect(await rawStatus('/', { host: 'tetap.example' })).toBe(421);
    expect(await rawStatus('/', { host: 'localhost:4173' })).toBe(200);
  });

  it('takes the next free port where one is taken', async () => {
    const taken = Number(new URL(portal.address).port);
    const server = createServer();
    try {
      expect(await listen(server, taken)).toBeGreaterThan(taken);
    } finally {
      server.close();
    }
  });
});
