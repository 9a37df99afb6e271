import { assert } from '@open-wc/testing';
import type { Asked } from '../faults/host.js';
import { startRemoteHost } from './faultyHosts.js';
import type { RemoteHost } from './faultyHosts.js';
import { clear } from './page.js';

/** Requests as a host counts them, on pages of their own that it serves with the built script. */
const MORNING = '2026-11-23T09:00:00+07:00';
const OFFICE = 'offices/disdukcapil.json';

/** Stops no clock: the page's runs on from Monday morning. */
const CLOCK = `<script>{ const start = performance.now(); Date.now = () => Math.floor(${Date.parse(MORNING)} + performance.now() - start); }</script>`;

/** The snippet that the docs give to webmasters, for the feed at an address. */
async function snippet(feed: string): Promise<string> {
  const page = await (await fetch(new URL('../../docs/widgets.md', import.meta.url))).text();
  return /```html\n([^]+?)```/.exec(page)![1]!.replaceAll('https://layanan.example.go.id/feed/', feed);
}

/** Opens a page in a frame and waits until its badge says that the office is open. */
async function visit(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 600px';
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => { frame.onload = resolve; });
  return frame.contentDocument!;
}

const count = (asked: readonly Asked[], path: string): number => asked.filter((one) => one.path === path).length;

async function untilAsked(host: RemoteHost, path: string): Promise<readonly Asked[]> {
  for (const end = performance.now() + 6000; ;) {
    const asked = await host.asked();
    if (count(asked, path) > 0) return asked;
    if (performance.now() > end) throw new Error(`${path} was not asked for`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

describe('the documented snippet', () => {
  afterEach(clear);

  for (const [what, cross] of [['of the page\'s own host', false], ['of another host', true]] as const) {
    it(`preloads the office from a feed ${what}, and asks for it once`, async () => {
      const feeds = await startRemoteHost();
      const html = await snippet(cross ? feeds.feed : '/feed/');
      const pages = await startRemoteHost({ '/index.html': `<!doctype html><html lang="id"><meta charset="utf-8">${CLOCK}${html}` });
      const host = cross ? feeds : pages;
      await visit(`${pages.origin}/index.html`);
      await untilAsked(host, 'live.json');
      // Long enough for a second request to arrive.
      await sleep(1500);
      const asked = await host.asked();
      assert.deepEqual([count(asked, OFFICE), count(asked, 'live.json')], [1, 1]);
    });
  }
});
