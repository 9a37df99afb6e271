import { assert, expect } from '@open-wc/testing';
import type { Asked } from '../faults/host.js';
import { startRemoteHost } from './faultyHosts.js';
import { tellFigure } from './figures.js';
import type { RemoteHost } from './faultyHosts.js';
import { clear } from './page.js';
import { sleep } from './waiting.js';
import { byItself } from '../sizes/byItself.js';
import { closeTabs, openTabs, showTab } from './tabs.js';

/** Requests as a host counts them, on pages of their own that it serves with the built script. */
const MORNING = '2026-11-23T09:00:00+07:00';
const OFFICE = 'offices/disdukcapil.json';
const LIVE = 'live.json';

/** Stops no clock: the page's runs on from Monday morning. */
const CLOCK = `<script>{ const start = performance.now(); Date.now = () => Math.floor(${Date.parse(MORNING)} + performance.now() - start); }</script>`;

/** The snippet that the docs give to webmasters: what stands once on a page, and the widgets. */
async function snippet(): Promise<string> {
  const page = await (await fetch(new URL('../../docs/widgets.md', import.meta.url))).text();
  const [once, widgets] = [...page.matchAll(/```html\n([^]+?)```/g)].map(([, html]) => html!);
  return once! + widgets!;
}

/** The same for a feed on another host, as the docs say. */
const elsewhere = (html: string, feed: string): string => html.replaceAll('as="fetch"', 'as="fetch" crossorigin').replaceAll('"/feed/', `"${feed}`);

/** A page around `body`, whose clock runs on from Monday morning. */
const page = (body: string): string => `<!doctype html><html lang="id"><meta charset="utf-8">${CLOCK}${body}`;

/** Opens a page in a frame. */
async function visit(address: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 600px';
  frame.src = address;
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
}

/** How often a document was asked for. */
const count = (asked: readonly Asked[], path: string): number => asked.filter((one) => one.path === path).length;

/** How many event streams are open. */
const streams = (asked: readonly Asked[]): number => asked.filter(({ path, open }) => path === 'events' && open).length;

/** Waits until what the host was asked satisfies `holds`, and gives it. */
async function untilAsked(host: RemoteHost, holds: (asked: readonly Asked[]) => boolean, what: string, milliseconds = 6000): Promise<readonly Asked[]> {
  for (const end = performance.now() + milliseconds; ;) {
    const asked = await host.asked();
    if (holds(asked)) return asked;
    if (performance.now() > end) throw new Error(`${what}: ${JSON.stringify(asked)}`);
    await sleep(100);
  }
}

/** Long enough for a request too many to arrive. */
const settle = (): Promise<void> => sleep(1500);

describe('the preload of the documented snippet', () => {
  afterEach(clear);

  /** How often the office and the overlay are asked for where the feed is the page's own host's, or another's. */
  async function requests(cross: boolean, change = (html: string): string => html, exposed: string | undefined = 'Date, Age'): Promise<readonly number[]> {
    const feeds = await startRemoteHost({}, exposed);
    const html = await snippet();
    const pages = await startRemoteHost({ '/index.html': page(change(cross ? elsewhere(html, feeds.feed) : html)) });
    const host = cross ? feeds : pages;
    await visit(`${pages.origin}/index.html`);
    await untilAsked(host, (asked) => count(asked, LIVE) > 0, 'the overlay was asked for');
    await settle();
    const asked = await host.asked();
    return [count(asked, OFFICE), count(asked, LIVE)];
  }

  it('is used: one request for office and overlay each, from another host', async () => {
    assert.deepEqual(await requests(true), [1, 1]);
  });

  it('is used: one request for office and overlay each, from the page\'s own host', async () => {
    assert.deepEqual(await requests(false), [1, 1]);
  });

  it('is asked for again where the other host hides its `Date`: nobody sees how long the browser has kept it', async () => {
    assert.deepEqual(await requests(true, undefined, ''), [2, 2]);
  });

  it('would be counted if it were not used', async () => {
    assert.deepEqual(await requests(true, (html) => html.replaceAll(' crossorigin', '')), [2, 2]);
  });
});

describe('two copies of the library on a page', () => {
  afterEach(clear);

  it('make one request for each document', async () => {
    const host = await startRemoteHost({
      '/index.html': page(`<script src="/tetap/tetap-all-0.1.0.js" defer></script><script src="/tetap/tetap-all-0.1.0.js?again" defer></script><script type="module" src="/tetap/esm/tetap.js"></script>
        <tetap-office-status feed="/feed/" office="disdukcapil"></tetap-office-status>
        <tetap-duty-officer feed="/feed/" office="disdukcapil"></tetap-duty-officer>
        <tetap-service-directory feed="/feed/"></tetap-service-directory>`),
    });
    await visit(`${host.origin}/index.html`);
    await untilAsked(host, (asked) => count(asked, 'services.json') > 0 && count(asked, LIVE) > 0, 'the widgets have asked');
    await settle();
    const asked = await host.asked();
    const documents = [...new Set(asked.map(({ path }) => path))].filter((path) => path.endsWith('.json'));
    expect(documents).to.include.members([OFFICE, LIVE, 'services.json']);
    assert.deepEqual(documents.filter((path) => count(asked, path) !== 1), []);
    assert.equal(count(asked, '/tetap/tetap-all-0.1.0.js'), 2);
  });
});

describe('a page with all three widgets that nobody touches', () => {
  afterEach(closeTabs);

  it('loads the files whose bytes are pinned, and no others', async function () {
    this.timeout(20_000);
    // Asking again stands for the time after which a page does so by itself.
    const later = (): void => { setInterval(() => { void document.querySelector('tetap-office-status')!.refresh(); }, 1000); };
    const host = await startRemoteHost({
      '/index.html': page(`<script src="/tetap/tetap-all-0.1.0.js" data-feed="/feed/" defer></script><script>(${later.toString()})()</script>
        <tetap-office-status office="disdukcapil"></tetap-office-status><tetap-duty-officer office="disdukcapil"></tetap-duty-officer><tetap-service-directory></tetap-service-directory>`),
    });
    await host.publish('streamed');
    await openTabs([`${host.origin}/index.html`]);
    const files = (asked: readonly Asked[]): readonly string[] => [...new Set(asked.map(({ path }) => path).filter((path) => path.endsWith('.js')))].map((path) => path.slice('/tetap/'.length, -'-0.1.0.js'.length));
    await untilAsked(host, (asked) => files(asked).length >= byItself.length && asked.some(({ path }) => path === 'services.json'), 'all that comes by itself', 10_000);
    await settle();
    assert.sameMembers([...files(await host.asked())], [...byItself]);
  });
});

/** What a page tells of itself once its visitor has opened all there is. */
interface Told {
  /** Addresses that a policy of its own host alone refused. */
  readonly refused: readonly string[];
  readonly cookie: string;
  readonly hosts: readonly string[];
}

/** On the page: waits for the widgets, opens what can be opened, and tells its host in the path of a request. */
async function visitAll(this: Window, start = this.document.cookie): Promise<void> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => { refused.push(blockedURI); });
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
  const roots = (): readonly ShadowRoot[] => [...document.querySelectorAll(':defined')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  while (roots().filter((root) => root.querySelector('h3') && root.querySelector('summary, .row')).length < 3) await wait(50);
  await wait(500);
  for (const root of roots()) for (const one of root.querySelectorAll<HTMLElement>('summary, .row')) one.click();
  await wait(1500);
  const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
  await fetch(`/told/${encodeURIComponent(JSON.stringify({ refused, cookie: document.cookie.replace(start, ''), hosts: [...new Set(hosts)] }))}`);
}

describe('what others learn of a visit', () => {
  afterEach(closeTabs);

  /** As strict as a page can be that has a script of its own; its icon is an image. */
  const tour = (feed: string, before = ''): string => page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'nonce-tour'; connect-src 'self' ${feed}; img-src 'self'"><script nonce="tour">${before}(${visitAll.toString()}).call(window)</script>
    <script src="/tetap/tetap.js" data-feed="${feed}" defer></script>
    <tetap-office-status office="disdukcapil"></tetap-office-status><tetap-duty-officer office="disdukcapil"></tetap-duty-officer><tetap-service-directory></tetap-service-directory>`);
  const told = (asked: readonly Asked[]): Told | undefined => {
    const line = asked.find(({ path }) => path.startsWith('/told/'));
    return line && JSON.parse(decodeURIComponent(line.path.slice('/told/'.length))) as Told;
  };

  it('all three widgets, all opened: every request goes to the page\'s own host, no cookie is set or sent', async function () {
    this.timeout(20_000);
    const host = await startRemoteHost({ '/index.html': tour('/feed/') });
    await openTabs([`${host.origin}/index.html`]);
    const asked = await untilAsked(host, (all) => told(all) !== undefined, 'the page has told', 15_000);
    assert.deepEqual(told(asked), { refused: [], cookie: '', hosts: [new URL(host.origin).host] });
    assert.deepEqual(asked.filter(({ cookie }) => cookie !== undefined), []);
    const paths = asked.map(({ path }) => path).filter((path) => !path.startsWith('/told/') && path !== '/favicon.ico');
    expect(paths).to.include.members(['/tetap/tetap.js', OFFICE, LIVE, 'services.json', 'region.json']);
    await tellFigure('requests', `${paths.length} requests, 1 host, 0 cookies`);
  });

  it('a feed on another host gets no cookie of the site', async function () {
    this.timeout(20_000);
    const feeds = await startRemoteHost();
    const site = await startRemoteHost({ '/index.html': tour(feeds.feed, 'document.cookie = "sesi=rahasia"; ') });
    await openTabs([`${site.origin}/index.html`]);
    const asked = await untilAsked(site, (all) => told(all) !== undefined, 'the page has told', 15_000);
    assert.deepEqual(told(asked), { refused: [], cookie: '', hosts: [site, feeds].map(({ origin }) => new URL(origin).host) });
    const answered = await feeds.asked();
    expect(answered.map(({ path }) => path)).to.include.members([OFFICE, LIVE, 'services.json']);
    assert.deepEqual(answered.filter(({ cookie }) => cookie !== undefined), []);
    assert.isTrue(asked.some(({ cookie }) => cookie === 'sesi=rahasia'), 'its own host does');
  });
});

describe('three tabs, of which one is visible', () => {
  afterEach(closeTabs);

  it('hold one stream, and hand it over', async function () {
    this.timeout(40_000);
    const host = await startRemoteHost({ '/index.html': page('<script src="/tetap/tetap.js" defer></script><tetap-office-status feed="/feed/" office="disdukcapil"></tetap-office-status>') });
    await host.publish('streamed');
    await openTabs([0, 1, 2].map((tab) => `${host.origin}/index.html?${tab}`));
    for (const tab of [0, 2, 1]) {
      await showTab(tab);
      await untilAsked(host, (asked) => streams(asked) === 1, `one stream while tab ${tab} is the visible one`, 8000);
      await settle();
      assert.equal(streams(await host.asked()), 1);
    }
    await closeTabs();
    await untilAsked(host, (asked) => streams(asked) === 0, 'no stream is left');
  });
});

/** On a page of frames: tells its host once each of them shows `first`, and once each shows `then`. */
async function tellFrames(first: string, then: string): Promise<void> {
  const frames = [...document.querySelectorAll('iframe')];
  for (const text of [first, then]) {
    while (!frames.every(({ contentDocument }) => contentDocument?.querySelector('tetap-office-status')?.shadowRoot?.querySelector('.headline')?.textContent.includes(text))) {
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    await fetch(`/told/${encodeURIComponent(text)}`);
  }
}

describe('eight frames on one page, of a host to which a browser has six connections', () => {
  afterEach(closeTabs);

  it('hold one stream, so that all are answered; what it says is in all of them at once', async function () {
    this.timeout(40_000);
    const host = await startRemoteHost({
      '/card.html': page('<script>Date.now = () => parent.Date.now();</script><script src="/tetap/tetap.js" defer></script><tetap-office-status feed="/feed/" office="disdukcapil"></tetap-office-status>'),
      '/index.html': page(`${'<iframe src="/card.html"></iframe>'.repeat(8)}<script>(${tellFrames.toString()})('Buka', 'Tutup sementara')</script>`),
    });
    const told = (text: string) => (asked: readonly Asked[]): boolean => count(asked, `/told/${encodeURIComponent(text)}`) > 0;
    await host.publish('streamed');
    await openTabs([`${host.origin}/index.html`]);
    await untilAsked(host, (asked) => told('Buka')(asked) && streams(asked) > 0, 'all are open', 15_000);
    await settle();
    assert.equal(streams(await host.asked()), 1);
    await host.publish('streamedClosed');
    // Sooner than any of them asks by itself.
    await untilAsked(host, told('Tutup sementara'), 'all are shut', 8000);
  });
});
