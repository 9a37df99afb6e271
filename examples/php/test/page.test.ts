import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenario } from '../../../test/scenarios/scenario.mjs';
import { ask, php, textOf, ways } from './php.js';

const MORNING = Date.parse('2026-11-24T09:05:00+07:00') / 1000;

let room: string;
beforeAll(() => { room = mkdtempSync(join(tmpdir(), 'tetap-page-')); });
afterAll(() => { rmSync(room, { recursive: true }); });

function write(folder: string, feed: Iterable<readonly [string, string]>): void {
  for (const [path, text] of feed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe.runIf(php)('the text', () => {
  it('says the state as of when and until when, the hours and whom to call', async () => {
    write(join(room, 'feed'), await scenario('today'));
    const [id, en] = await ask([{ feed: join(room, 'feed'), office: 'disdukcapil', now: MORNING, html: true }, { feed: join(room, 'feed'), office: 'disdukcapil', now: MORNING, lang: 'en', html: true }]);
    const text = textOf(id!.html);
    expect(text).toContain('Dinas Kependudukan dan Pencatatan Sipil');
    expect(text).toContain('Menurut jadwal, pada Selasa, 24 November 2026, pukul 09.05 WIB: Buka.');
    expect(text).toContain('Jam layanan hari itu: 08.00–14.00 WIB');
    expect(text).toMatch(/Berlaku sampai Selasa, 24 November 2026, pukul \d\d\.\d\d WIB\. Sesudah itu muat ulang/);
    expect(text).toContain('Telepon +62 000 0000 0001');
    expect(text).toContain('Contoh. Bukan data resmi.');
    expect(id!.html).not.toContain('<a '); // An example has no links.
    expect(textOf(en!.html)).toContain('By the schedule, on Tuesday, 24 November 2026, at 09:05 WIB: Open.');
    expect(id!.html).toMatch(/^[\x20-\x7e\n]+$/);
    // Browsers are shown this very text: packages/widgets/test/layout-shift.test.ts.
    await expect(id!.html).toMatchFileSnapshot('printed.html');
  });

  it('calls the hours usual where the overlay shuts the office', async () => {
    write(join(room, 'shut'), await scenario('states'));
    const [shut] = await ask([{ feed: join(room, 'shut'), office: 'mpp', now: Date.parse('2026-11-24T10:00:00+07:00') / 1000, html: true }]);
    expect(textOf(shut!.html)).toMatch(/10\.00 WIB: Tutup sementara\. .*Jam layanan biasanya: 08\.00–15\.00 WIB/s);
  });

  it('is text, whatever a feed holds', async () => {
    const feed = await scenario('today');
    const document = JSON.parse(feed.get('offices/disdukcapil.timeline.json')!) as { example?: boolean; data: { name: unknown; contacts: unknown[]; entries: { said: Record<string, unknown> }[] } };
    document.example = false;
    document.data.name = '<img src=x onerror=alert(1)>"\'\u202e';
    for (const { said } of document.data.entries) Object.assign(said, { headline: { jv: '</p><script>alert(2)</script>' }, detail: '&lt;b&gt;' });
    document.data.contacts = [
      { kind: 'web', url: 'javascript:alert(3)' }, { kind: 'web', url: 'https://example.go.id/a%2Eapk' }, { kind: 'phone', number: { kind: 'international', value: '+62"><b>' } },
    ];
    const folder = join(room, 'hostile');
    write(folder, [...feed, ['offices/disdukcapil.timeline.json', JSON.stringify(document)]]);
    write(join(room, 'official'), [...feed, ['offices/disdukcapil.timeline.json', JSON.stringify({
      ...document, data: { ...document.data, contacts: [{ kind: 'phone', number: { kind: 'international', value: '+62 000 1' } }, { kind: 'web', url: 'https://example.go.id/?a=1&b="' }, { kind: 'web', url: 'https://example.go.id/?a=1&b=2' }] },
    })]]);
    const [hostile, official] = await ask([{ feed: folder, office: 'disdukcapil', now: MORNING, html: true }, { feed: join(room, 'official'), office: 'disdukcapil', now: MORNING, html: true }]);
    expect(hostile!.html.match(/<\/?[a-z]+/g)?.filter((tag) => !/^<\/?(div|p|strong|time|span)$/.test(tag))).toEqual([]);
    expect(hostile!.html).toContain('<span lang="jv">&lt;/p&gt;');
    expect(hostile!.html).not.toContain('\u202e');
    expect(official!.html).toContain('<a href="https://example.go.id/?a=1&amp;b=2">');
    expect(official!.html.match(/<a [^>]*>/g)).toEqual(['<a href="tel:+620001">', '<a href="https://example.go.id/?a=1&amp;b=2">']);
  });

  it('shows what the widgets show of a text, an address and an example, and no more', async () => {
    const feed = await scenario('today');
    const document = JSON.parse(feed.get('offices/disdukcapil.timeline.json')!) as { example?: unknown; data: { name: unknown; contacts: unknown[] } };
    const folderWith = (name: string, changed: object): string => {
      write(join(room, name), [...feed, ['offices/disdukcapil.timeline.json', JSON.stringify(changed)]]);
      return join(room, name);
    };
    document.data.name = 'A\u0000B\u0085\u0096C\u2028D\ufeff';
    document.data.contacts = [{ kind: 'web', url: 'https://example.go.id/@dinas?a#b' }, { kind: 'web', url: 'https://a@example.go.id/' }, { kind: 'web', url: 'https://example.go.id\u202e/' }];
    const questions = [
      folderWith('unseen', { ...document, example: false }), folderWith('example', { ...document, example: null }),
      folderWith('language', { ...document, data: { ...document.data, name: { 'x y': 'A' } } }),
    ].map((folder) => ({ feed: folder, office: 'disdukcapil', now: MORNING, html: true }));
    const [unseen, example, language] = await ask(questions);
    expect(unseen!.html).toContain('<strong>A B C D </strong>');
    expect(unseen!.html.match(/<a [^>]*>/g)).toEqual(['<a href="https://example.go.id/@dinas?a#b">']);
    expect(example!.html).toContain('Contoh. Bukan data resmi.');
    expect(example!.html).not.toContain('<a ');
    expect(language!.doubt).toBe('unreadable');
  });

  it.each(['../../etc/passwd', 'a/b', '', 'DISDUKCAPIL', 'x'.repeat(65), ['disdukcapil'] as unknown as string])('looks for no file outside the feed: %j', async (office) => {
    const [answer] = await ask([{ feed: join(room, 'feed'), office, now: MORNING, html: true }]);
    expect(answer!.doubt).toBe('unreadable');
    expect(textOf(answer!.html)).toBe('Jadwal tidak dapat dimuat. Telepon dulu sebelum datang.');
  });
});

describe.runIf(php).each(ways)('a feed on another server, by %s', (way) => {
  const settings = way === 'streams' ? ['disable_functions=curl_exec'] : [];
  const asking: typeof ask = (questions, more) => ask(questions, [...settings, ...more ?? []]);
  let server: Server;
  let address: string;
  let asked: string[];
  /** Whether PHP left before an answer that goes on and on was over. */
  let isLeft: boolean | undefined;
  let answer: (path: string) => { readonly status: number; readonly body: string; readonly location?: string; readonly age?: string[] } | 'silence' | 'drops';
  let feed: ReadonlyMap<string, string>;
  const served = (path: string) => ({ status: feed.has(path) ? 200 : 404, body: feed.get(path) ?? 'not here' });
  beforeAll(async () => {
    feed = await scenario('today');
    server = createServer((request, response) => {
      const path = request.url!.replace('/feed/', '');
      asked.push(path);
      const given = answer(path);
      if (given === 'silence') return;
      if (given !== 'drops') {
        response.writeHead(given.status, { ...(given.location && { location: given.location }), ...(given.age && { Age: given.age }) }).end(given.body);
        return;
      }
      // All of it, if one only waits.
      const { body } = served(path);
      const drop = setInterval(() => response.write(' '), 500);
      const end = setTimeout(() => response.end(body), 7000);
      response.on('close', () => {
        clearInterval(drop);
        clearTimeout(end);
        isLeft = !response.writableEnded;
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => { server.once('listening', resolve); });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  afterAll(async () => { await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }); });
  let rounds = 0;
  let cache: string;
  beforeEach(() => {
    asked = [];
    answer = served;
    cache = join(room, `cache-${++rounds}`);
  });
  const at = async (...seconds: number[]) => asking(seconds.map((after) => ({ feed: address, office: 'disdukcapil', now: MORNING + after, cache })));

  it('is asked once for its `ttl`, and the answer is the same', async () => {
    const answers = await at(0, 1, 60, 61);
    expect(answers.map(({ headline, doubt }) => [headline, doubt])).toEqual(Array(4).fill(['open', null]));
    expect(asked.filter((path) => path === 'offices/disdukcapil.timeline.json')).toHaveLength(1);
    // Nobody's half file is left.
    expect(readdirSync(cache).filter((file) => !/\.json(\.lock)?$/.test(file))).toEqual([]);
  });

  it('that fails later: the timeline serves on, but without proof of the overlay no state is claimed', async () => {
    await at(0);
    answer = () => ({ status: 500, body: '' });
    const [soon, late] = await at(120, 3600);
    expect(soon!.headline).toBe('open');
    expect([late!.headline, late!.doubt]).toEqual(['stale', 'stale']);
  });

  it('that does not answer is waited for briefly, and then left alone for a minute', async () => {
    answer = () => 'silence';
    const begun = Date.now();
    const [first, again] = await at(0, 30);
    expect(Date.now() - begun).toBeLessThan(5000);
    expect([first!.doubt, again!.doubt]).toEqual(['unreadable', 'unreadable']);
    expect(asked).toHaveLength(1);
  }, 15_000);

  it('that does not answer is left alone whichever office is asked about, and without a folder by one page', async () => {
    answer = () => 'silence';
    const questions = ['disdukcapil', 'diskominfo', 'rsud-igd'].map((office) => ({ feed: address, office, now: MORNING, cache }));
    await asking(questions);
    expect(asked).toHaveLength(1);
    await asking(questions.map((question) => ({ ...question, cache: false })));
    expect(asked).toHaveLength(2);
  }, 15_000);

  it('that goes on and on is left in the end', async () => {
    answer = () => 'drops';
    expect((await at(0))[0]!.doubt).toBe('unreadable');
    await vi.waitUntil(() => isLeft !== undefined, { timeout: 10_000 });
    expect(isLeft).toBe(true);
  }, 30_000);

  it('is asked once by many pages at once, whether anything is kept or not', async () => {
    const pages = (after: number) => Promise.all(Array.from({ length: 8 }, () => at(after)));
    expect((await pages(0)).map(([first]) => first!.headline)).toEqual(Array(8).fill('open'));
    expect(asked).toHaveLength(2);
    expect((await pages(61)).map(([first]) => first!.headline)).toEqual(Array(8).fill('open'));
    expect(asked).toHaveLength(3);
  }, 30_000);

  it('that leads elsewhere is followed, but not where somebody on the way could change what is said', async () => {
    const to = (location: (path: string) => string) => (path: string) => (path.startsWith('moved/') ? served(path.slice(6)) : { status: 302, body: '', location: location(path) });
    answer = to((path) => `/feed/moved/${path}`);
    // cURL follows to `https:` alone, and this server has none.
    expect((await at(0))[0]!.headline).toBe(way === 'streams' ? 'open' : 'unknown');
    answer = to((path) => `${address.replace('127.0.0.1', '0.0.0.0')}/moved/${path}`);
    expect((await asking([{ feed: address, office: 'disdukcapil', now: MORNING, cache: false }]))[0]!.doubt).toBe('unreadable');
  });

  it('that asks for patience with its overlay is asked as often as was promised', async () => {
    answer = (path) => (path === 'live.json' ? { status: 200, body: served(path).body.replace('"ttl":60', '"ttl":3600') } : served(path));
    expect((await at(0, 1800)).map(({ headline }) => headline)).toEqual(['open', 'open']);
  });

  it('and a cache on the way that has kept the overlay for long proves nothing, one that has for short does', async () => {
    answer = (path) => ({ ...served(path), age: ['3600'] });
    expect((await at(0))[0]!.doubt).toBe('stale');
    answer = (path) => ({ ...served(path), age: ['300'] });
    expect((await at(120))[0]).toMatchObject({ doubt: null, until: MORNING + 120 - 300 + 901 });
  });

  it.each([['10800, 10800'], ['10800', '0'], ['0, 10800'], ['0', '10800']])('nor does one on the way that says so twice: %s %s', async (...age) => {
    answer = (path) => ({ ...served(path), age });
    expect((await at(0))[0]!.doubt).toBe('stale');
  });

  it.runIf(way === 'streams')('and how long the answer that led to another was kept says nothing of that', async () => {
    answer = (path) => (path.startsWith('moved/') ? served(path.slice(6)) : { status: 302, body: '', location: `/feed/moved/${path}`, age: ['10800'] });
    expect((await at(0))[0]!.doubt).toBeNull();
  });

  it('what was kept and is damaged is not believed, whatever it is', async () => {
    const some = { triedAt: MORNING, readAt: MORNING, code: 200, body: '{}' };
    for (const damage of ['', '{', 'null', '7', '[]', '{}', JSON.stringify({ ...some, code: 'x' }), JSON.stringify({ ...some, body: 7 }), JSON.stringify({ ...some, body: '7' }), '{"triedAt":1,"readAt":1,"status":"ok","document":"x"}']) {
      answer = served;
      await at(0);
      for (const file of readdirSync(cache)) writeFileSync(join(cache, file), damage);
      answer = () => ({ status: 500, body: '' });
      expect((await at(1))[0]!.doubt, damage).toBe('unreadable');
      rmSync(cache, { recursive: true });
    }
  }, 30_000);

  it('keeps no more files than it may, whatever offices are asked for', async () => {
    await asking(Array.from({ length: 1100 }, (_, index) => ({ feed: address, office: `x${index}`, now: MORNING, cache })));
    expect(readdirSync(cache).length).toBeLessThanOrEqual(2000);
  }, 30_000);

  it('is kept in a folder of its own only: not where others may write, and where the host forbids a folder in none', async () => {
    const temporary = join(room, `temporary-${way}`);
    const elsewhere = join(room, `elsewhere-${way}`);
    for (const folder of [temporary, elsewhere]) mkdirSync(folder);
    const question = { feed: address, office: 'disdukcapil', now: MORNING };
    const twice = [question, question];
    const within = [`sys_temp_dir=${temporary}`];
    await asking(twice, within);
    expect(asked).toHaveLength(2);
    const [own] = readdirSync(temporary);
    rmSync(join(temporary, own!), { recursive: true });
    chmodSync(elsewhere, 0o777);
    symlinkSync(elsewhere, join(temporary, own!));
    await asking(twice, within);
    expect(asked).toHaveLength(6);
    expect(readdirSync(elsewhere)).toEqual([]);
    const [unread] = await asking([{ ...question, feed: '/etc' }], [`open_basedir=${resolve(import.meta.dirname, '../../..')}`]);
    expect(unread!.doubt).toBe('unreadable');
    const [read] = await asking([question], [`open_basedir=${resolve(import.meta.dirname, '../../..')}`]);
    expect(read!.headline).toBe('open');
  }, 30_000);

  it.each(['allow_url_fopen=0', 'disable_functions=tempnam', 'disable_functions=stream_context_create', 'disable_functions=curl_exec', 'disable_functions=flock,iconv'])('and a host that takes away what PHP needs: the page goes on, %s', async (setting) => {
    const [answer] = await ask([{ feed: address, office: 'disdukcapil', now: MORNING, cache, html: true }], [setting]);
    expect(textOf(answer!.html)).toMatch(/Menurut jadwal|Telepon dulu/);
  });

  it('without the overlay that was promised proves nothing; one that promises none has none to look at', async () => {
    const without = (path: string): ReturnType<typeof served> => (path === 'live.json' ? { status: 404, body: '' } : served(path));
    answer = without;
    expect((await at(0))[0]!.doubt).toBe('stale');
    answer = (path) => ({ ...without(path), body: without(path).body.replace('"live":{"ttl":60},', '') });
    expect((await at(3700))[0]!.doubt).toBeNull();
  });

  it('too large, not JSON, or reached in plain text from afar: nothing is believed', async () => {
    answer = () => ({ status: 200, body: ' '.repeat(300_000) });
    expect((await at(0))[0]!.doubt).toBe('unreadable');
    const [plain] = await asking([{ feed: 'http://kabupaten.example.go.id/feed', office: 'disdukcapil', now: MORNING, cache: false }]);
    expect(plain!.doubt).toBe('unreadable');
  });

  it('published anew: what was kept is asked for again at once, and not believed before it is there', async () => {
    await at(0);
    const anew = new Map([...feed].map(([path, text]) => [path, JSON.stringify({ ...JSON.parse(text) as object, build: 'anew' })]));
    const timelines = () => asked.filter((path) => path.endsWith('.timeline.json')).length;
    answer = (path) => (path === 'live.json' ? { status: 200, body: anew.get(path)! } : served(path));
    expect((await at(120))[0]!.headline).toBe('stale');
    expect(timelines()).toBe(2);
    answer = (path) => ({ status: anew.has(path) ? 200 : 404, body: anew.get(path) ?? '' });
    expect((await at(240))[0]!.headline).toBe('open');
    expect(timelines()).toBe(3);
  });

  it.each([
    { ahead: 60, later: [120, 1200, 90_000], headlines: ['closed', 'closed', 'stale', 'open'] },
    { ahead: 200_000, later: [120], headlines: ['stale', 'open'] },
  ])('a mirror of it that lags takes back no publication dated $ahead s later, but for one from the day after tomorrow, and for a day', async ({ ahead, later, headlines }) => {
    const anew = (path: string) => {
      const document = JSON.parse(feed.get(path)!) as { readonly generated: string; readonly data: { readonly entries?: readonly object[] } };
      const { generated, data } = document;
      const entries = data.entries?.map((entry) => ({ ...entry, headline: 'closed', counter: 'closed' }));
      return JSON.stringify({ ...document, build: 'anew', generated: new Date(Math.max(Date.parse(generated), MORNING * 1000) + (ahead - 60) * 1000).toISOString(), ttl: 60, data: { ...data, ...(entries && { entries }) } });
    };
    answer = (path) => ({ status: 200, body: anew(path) });
    const [first] = await at(0);
    answer = served;
    expect([first!, ...await at(...later)].map(({ headline }) => headline)).toEqual(headlines);
  });

  it.each([
    { repeats: 'before', headline: 'open' },
    { repeats: 'long-before', headline: 'stale' },
    { repeats: ['before'], headline: 'stale' },
  ])('an overlay from before the publication is only late where the timeline says that it repeats that: $repeats, $headline', async ({ repeats, headline }) => {
    const old = JSON.stringify({ ...JSON.parse(feed.get('live.json')!) as object, build: 'before', generated: '2026-11-22T06:00:00+07:00' });
    const timeline = feed.get('offices/disdukcapil.timeline.json')!;
    const body = JSON.stringify({ ...JSON.parse(timeline) as object, repeats });
    answer = (path) => (path === 'live.json' ? { status: 200, body: old } : served(path).body === timeline ? { status: 200, body } : served(path));
    expect((await at(0))[0]!.headline).toBe(headline);
    expect(asked.filter((path) => path.endsWith('.timeline.json'))).toHaveLength(1);
  });

  it('an overlay from before a publication that says something else is asked for again at once, and the timeline, which is there, is not', async () => {
    const overlay = (build: string, generated: string) => JSON.stringify({ ...JSON.parse(feed.get('live.json')!) as object, build, generated, ttl: 3600 });
    const timeline = JSON.parse(feed.get('offices/disdukcapil.timeline.json')!) as { build: string; generated: string; data: object };
    const said = JSON.stringify({ ...timeline, updated: timeline.generated, ttl: 60, data: { ...timeline.data, live: { ttl: 3600 } } });
    let live = overlay('before', '2026-11-22T06:00:00+07:00');
    answer = (path) => ({ status: 200, body: path === 'live.json' ? live : said });
    expect((await at(0))[0]!.doubt).toBe('stale');
    live = overlay(timeline.build, timeline.generated);
    expect((await at(120))[0]!.doubt).toBeNull();
    expect([asked.filter((path) => path.endsWith('live.json')).length, asked.filter((path) => path.endsWith('.timeline.json')).length]).toEqual([2, 2]);
  });

  it('an override that was written since the publication: one to come leaves the state without its ends, and half an hour before none', async () => {
    const [before] = await at(0);
    expect(before!.entry).toMatchObject({ until: '2026-11-24T14:00:00+07:00', said: { detail: { id: expect.stringContaining('14.00') as string } } });
    const live = JSON.parse(feed.get('live.json')!) as object;
    const body = JSON.stringify({ ...live, updated: '2026-11-24T08:00:00+07:00', data: { overrides: [{ id: 'listrik', office: 'disdukcapil', effect: 'closed', from: '2026-11-24T10:00:00+07:00' }], incidents: [] } });
    answer = (path) => (path === 'live.json' ? { status: 200, body } : served(path));
    const [early, soon, now, tomorrow] = await at(120, 1800, 3600, 86_400);
    expect([early!.headline, early!.until]).toEqual(['open', Date.parse('2026-11-24T09:22:01+07:00') / 1000]);
    expect(early!.entry).not.toHaveProperty('until');
    expect(early!.entry!.said).not.toHaveProperty('detail');
    expect([soon!.doubt, now!.doubt]).toEqual(['changed', 'changed']);
    expect(tomorrow!.headline).toBe('open');
  });

  it('an override without an end, where midnight happens twice, holds to the later one', async () => {
    const [begin, second, third] = ['2026-10-31T10:00:00Z', '2026-11-01T04:30:00Z', '2026-11-01T05:00:00Z'];
    const envelope = { version: '1.0', build: 'b', updated: begin, generated: begin, validUntil: '2026-11-30T00:00:00Z', ttl: 60 };
    const timeline = { ...JSON.parse(feed.get('offices/disdukcapil.timeline.json')!) as { data: object }, ...envelope };
    const always = [{ at: begin, headline: 'open', counter: 'open', said: { headline: { id: 'Buka', en: 'Open' }, hours: { id: '-', en: '-' } } }];
    const files = new Map<string, unknown>([
      ['offices/disdukcapil.timeline.json', { ...timeline, data: { ...timeline.data, zone: 'America/Havana', entries: always } }],
      ['live.json', { ...envelope, updated: '2026-10-31T15:00:00Z', generated: second, data: { overrides: [{ id: 'o', office: 'disdukcapil', effect: 'closed', from: '2026-10-31T16:00:00Z' }], incidents: [] } }],
    ]);
    answer = (path) => ({ status: files.has(path) ? 200 : 404, body: JSON.stringify(files.get(path) ?? '') });
    const answers = await asking([second, third].map((now) => ({ feed: address, office: 'disdukcapil', now: Date.parse(now) / 1000, cache })));
    expect(answers.map(({ doubt }) => doubt)).toEqual(['changed', null]);
  });
});

describe.runIf(php)('the example page', () => {
  let web: ChildProcess;
  let address: string;
  beforeAll(async () => {
    const root = join(room, 'site');
    mkdirSync(root);
    cpSync(resolve(import.meta.dirname, '../index.php'), join(root, 'index.php'));
    cpSync(resolve(import.meta.dirname, '../../../packages/widgets/cdn'), join(root, 'tetap'), { recursive: true });
    // PHP's own server has no other time than that of the machine, so the feed is moved: as if it were that Tuesday morning now.
    const moved = Date.now() - MORNING * 1000;
    const feed = [...await scenario('today')].map(([path, text]) =>
      [path, text.replace(/"\d{4}-\d\d-\d\dT[\d:.+]+"/g, (instant) => JSON.stringify(new Date(Date.parse(JSON.parse(instant) as string) + moved)))] as const);
    write(join(root, 'feed'), feed);
    web = spawn('php', ['-d', 'display_errors=stderr', '-S', '127.0.0.1:0', '-t', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    address = await new Promise((done) => {
      web.stderr!.on('data', (text: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString());
        if (found) done(found[0]);
      });
    });
  }, 30_000);
  afterAll(() => { web.kill(); });

  it('is served by PHP with the text in it, kept no longer than it holds, and its files beside it', async () => {
    const response = await fetch(`${address}/`);
    const html = await response.text();
    expect(textOf(html)).toMatch(/Menurut jadwal, pada (Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu), .*: Buka\./);
    expect(html).toMatch(/<tetap-office-status office="disdukcapil"><div class="tetap"/);
    expect(response.headers.get('cache-control')).toBe('max-age=300');
    expect(await (await fetch(`${address}/tetap/tetap.js`)).text()).toBe(readFileSync(resolve(import.meta.dirname, '../../../packages/widgets/cdn/tetap.js'), 'utf8'));
    expect(await (await fetch(`${address}/tetap/tetap.php`)).text()).toBe('');
  });
});
