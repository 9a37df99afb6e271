import { assert, expect } from '@open-wc/testing';
import { startRemoteHost } from '../../../test/browser/faultyHosts.js';
import type { RemoteHost } from '../../../test/browser/faultyHosts.js';
import { all } from '../../../test/browser/page.js';
import { built, openPage, readableIn, STRICT } from './hostPage.js';
import type { HostOptions, HostPage } from './hostPage.js';
import { MONDAY, strike, turn, until } from './stage.js';

const HELPER = '<script src="/tetap/tetap-frame.js" defer></script>';
const address = (query: string, kind = 'office-status'): string => `/tetap/frame/${kind}.html?${query}`;
const markup = (query: string, kind?: string): string => `<iframe src="${address(query, kind)}" title="Status kantor" width="100%" height="300"></iframe>`;

const frameIn = ({ document }: HostPage): HTMLIFrameElement => document.querySelector('iframe')!;
const inside = (page: HostPage): Document => frameIn(page).contentDocument!;
/** What the policy of a watched widget page has refused. */
const refused = (page: HostPage): readonly string[] => (frameIn(page).contentWindow as HostPage['window']).seen.violations;
const untilInside = (page: HostPage, text: string): Promise<unknown> => until(text, () => readableIn(inside(page)).includes(text));
const KINDS = ['office-status', 'duty-officer', 'service-directory', 'print', 'kiosk'] as const;
/** What it reads once it has all that comes by itself. */
const SAYS = { 'office-status': 'Jadwal dan info lengkap', 'duty-officer': 'Petugas tidak pernah', 'service-directory': '28 layanan', print: 'Senin', kiosk: 'Jam layanan' };
const message = (page: HostPage, from: Window, data: unknown, origin = location.origin): void => {
  page.window.dispatchEvent(new page.window.MessageEvent('message', { data, origin, source: from }));
};

describe('widget pages in an iframe', () => {
  afterEach(strike);

  for (const [kind, text] of [['office-status', 'Disdukcapil'], ['duty-officer', 'Petugas tidak pernah'], ['service-directory', 'layanan']] as const) {
    it(`${kind}: shows the widget, as high as it needs, under a strict policy`, async () => {
      const page = await openPage(HELPER, markup('office=disdukcapil', kind), { csp: `${STRICT}; frame-src 'self'` });
      await untilInside(page, text);
      await until('height', () => Math.abs(frameIn(page).clientHeight - inside(page).querySelector('main')!.getBoundingClientRect().height) <= 1);
      assert.notEqual(frameIn(page).clientHeight, 300);
      assert.equal(inside(page).documentElement.scrollHeight, inside(page).documentElement.clientHeight, 'nothing to scroll');
      assert.deepEqual(page.window.seen.violations, []);
    });
  }

  for (const kind of KINDS) {
    /** In a folder that puts the test's own scripts before the page's. */
    async function open(folder: 'watched' | 'old'): Promise<HostPage> {
      const page = await openPage('', `<iframe src="/tetap-${folder}/frame/${kind}.html?office=disdukcapil&at=${encodeURIComponent(MONDAY)}" title="Status kantor" width="100%" height="500"></iframe>`);
      await untilInside(page, SAYS[kind]);
      return page;
    }
    const widgetIn = (page: HostPage): Element => inside(page).querySelector('main > *')!;
    const sheets = (page: HostPage): readonly HTMLElement[] => all(widgetIn(page), 'style');
    /** Each element with where it stands and how it is painted. */
    function look(page: HostPage): readonly string[] {
      return all(widgetIn(page), '*').filter(({ localName }) => localName !== 'style').map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const { color, backgroundColor, font, borderTop, opacity, display, visibility } = inside(page).defaultView!.getComputedStyle(one);
        return [one.localName, one.className, left, top, width, height, color, backgroundColor, font, borderTop, opacity, display, visibility].join(' ');
      });
    }

    it(`${kind}: keeps to its own policy, also when all of it is opened`, async () => {
      const page = await open('watched');
      for (const one of all(widgetIn(page), 'summary, .row')) one.click();
      await turn(400);
      assert.deepEqual(refused(page), []);
      inside(page).head.append(inside(page).createElement('style'));
      inside(page).head.lastElementChild!.textContent = 'p { color: red }';
      await until('what is not ours would be seen', () => refused(page).length > 0);
    });

    it(`${kind}: looks the same where an engine knows no constructable style sheets`, async () => {
      const [now, old] = [await open('watched'), await open('old')];
      assert.isEmpty(sheets(now));
      assert.isNotEmpty(sheets(old));
      await until('the same elements', () => look(now).length === look(old).length && look(now).length > 10);
      await until('the same look', () => look(now).join() === look(old).join(), 2000).catch(() => undefined);
      assert.deepEqual(look(old), look(now));
      for (const one of all(widgetIn(old), 'summary, .row')) one.click();
      await turn(400);
      assert.deepEqual(refused(old), []);
    });

    it(`${kind}: has a title and a language`, async () => {
      const page = new DOMParser().parseFromString(await (await fetch(address('', kind))).text(), 'text/html');
      assert.equal(page.documentElement.lang, 'id');
      expect(page.title).to.match(/^[A-Z][a-z]+ [a-z ]+$/);
    });
  }

  it('follows what is opened in it', async () => {
    const page = await openPage(HELPER, markup('office=disdukcapil'));
    await untilInside(page, 'Disdukcapil');
    await until('height', () => frameIn(page).style.height !== '');
    const before = frameIn(page).clientHeight;
    inside(page).querySelector('tetap-office-status')!.shadowRoot!.querySelector('summary')!.click();
    await until('higher', () => frameIn(page).clientHeight > before + 50);
  });

  it('fills from the start the height that its page gave it, so that nothing moves', async () => {
    const heights = new Set<number>();
    const page = await openPage(HELPER, markup('office=disdukcapil').replace('300', '800'), { width: 360 });
    await until('the widget', () => {
      heights.add(frameIn(page).clientHeight);
      return readableIn(inside(page)).includes('Jadwal dan info lengkap');
    });
    await turn(100);
    assert.deepEqual([...heights, frameIn(page).clientHeight], [800, 800]);
    assert.equal(inside(page).querySelector('tetap-office-status')!.getBoundingClientRect().height, 800);
  });

  it('an iframe that is inserted later, or was there before the script', async () => {
    const page = await openPage('', markup('office=disdukcapil'));
    await untilInside(page, 'Disdukcapil');
    assert.equal(frameIn(page).clientHeight, 300, 'without the script it scrolls in its own box');
    const script = page.document.createElement('script');
    script.src = '/tetap/tetap-frame.js';
    page.document.head.append(script);
    await until('the first', () => frameIn(page).style.height !== '');
    page.document.body.append(page.document.createRange().createContextualFragment(markup('office=disdukcapil')));
    await until('the second', () => [...page.document.querySelectorAll('iframe')].every(({ style }) => style.height !== ''));
  });

  it('language and colours as the address says', async () => {
    const page = await openPage(HELPER, markup('office=disdukcapil&lang=en&scheme=dark'));
    await until('English', () => inside(page).querySelector('tetap-office-status')?.shadowRoot?.querySelector<HTMLElement>('[part=box]')?.lang === 'en');
    assert.equal(page.window.getComputedStyle(inside(page).documentElement).colorScheme, 'dark');
  });

  it('takes no feed from its address: nobody can show his own under the name of the site', async () => {
    const page = await openPage(HELPER, markup(`office=disdukcapil&feed=${encodeURIComponent('https://example.com/feed/')}`));
    await untilInside(page, 'Disdukcapil');
    const widget = inside(page).querySelector<HTMLElement & { diagnostics: () => { feed: string } }>('tetap-office-status')!;
    assert.equal(widget.diagnostics().feed, `${location.origin}/feed/`);
  });

  describe('the helper believes', () => {
    let page: HostPage;
    beforeEach(async () => {
      page = await openPage(HELPER, `${markup('office=disdukcapil')}<iframe src="/host/?html=lain"></iframe>`);
      await untilInside(page, 'Disdukcapil');
      await until('height', () => frameIn(page).style.height !== '');
      await turn(50);
    });
    const tell = (data: unknown, origin?: string, from: Window = frameIn(page).contentWindow!): string => {
      message(page, from, data, origin);
      return frameIn(page).style.height;
    };

    it('its frames, within bounds', () => {
      assert.equal(tell({ tetap: 'size', height: 500 }), '500px');
      assert.equal(tell({ tetap: 'size', height: 1 }), '80px');
      assert.equal(tell({ tetap: 'size', height: 1e9 }), '6000px');
      assert.equal(tell({ tetap: 'size', height: 500.2 }), '501px');
    });

    it('no other origin, no other window, no other words', () => {
      tell({ tetap: 'size', height: 500 });
      const other = page.document.querySelectorAll('iframe')[1]!;
      for (const [data, origin, from] of [
        [{ tetap: 'size', height: 700 }, 'https://example.com'], [{ tetap: 'size', height: 700 }, undefined, page.window], [{ tetap: 'size', height: 700 }, undefined, other.contentWindow!],
        [{ tetap: 'size', height: '700' }], [{ tetap: 'size', height: NaN }], [{ tetap: 'size' }], [{ height: 700 }], ['700'], [null], [undefined],
      ] as const) assert.equal(tell(data, origin, from), '500px', JSON.stringify(data));
      assert.equal(other.style.height, '');
    });
  });

  it('the frame tells its height to the page that asked, and only to it', async () => {
    const page = await openPage('', markup('office=disdukcapil'));
    await untilInside(page, 'Disdukcapil');
    const heard: unknown[] = [];
    page.window.addEventListener('message', ({ data }) => { heard.push(data); });
    const frame = frameIn(page).contentWindow!;
    frame.postMessage('hello', '*');
    (frame as unknown as { dispatchEvent: (event: Event) => void }).dispatchEvent(new MessageEvent('message', { data: { tetap: 'measure' }, origin: location.origin, source: window }));
    await turn(100);
    assert.deepEqual(heard, [], 'silent until its own parent asks');
    // The question must come from the page's own window.
    const ask = page.document.createElement('script');
    ask.textContent = "document.querySelector('iframe').contentWindow.postMessage({ tetap: 'measure' }, '*')";
    page.document.head.append(ask);
    await until('an answer', () => heard.length > 0);
    assert.equal((heard[0] as { tetap: string }).tetap, 'size');
  });

  it('the example page works', async () => {
    const example = await (await fetch('/examples/iframe/index.html')).text();
    const page = await openPage(/<script.*<\/script>/.exec(example)![0], /<body>([^]*)<\/body>/.exec(example)![1]!);
    const frames = [...page.document.querySelectorAll('iframe')];
    assert.lengthOf(frames, 2);
    for (const frame of frames) {
      await until('the widget', () => readableIn(frame.contentDocument!).includes('+62 000'));
      await until('its height', () => frame.style.height !== '');
    }
  });

  for (const kind of KINDS) {
    it(`${kind}: every file that it names has its integrity`, async () => {
      const page = new DOMParser().parseFromString(await (await fetch(address('', kind))).text(), 'text/html');
      const named = [...page.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script, link[rel=stylesheet]')];
      assert.lengthOf(named, 3);
      for (const one of named) {
        const name = (one.getAttribute('src') ?? `frame/${one.getAttribute('href')}`).replace('../', '');
        assert.equal(one.integrity, built.files[name]?.integrity, name);
      }
    });
  }

  describe('between origins', () => {
    /** What a visitor's finger does in a widget page, at a word from the test. */
    const HANDS = `const find = () => document.querySelector('main > *').shadowRoot?.querySelector('summary');
      const waiting = setInterval(() => { if (find()) { clearInterval(waiting); parent.postMessage('filled', '*'); } }, 50);
      addEventListener('message', ({ data }) => {
        if (data === 'tap') find().click();
      });`;
    const SIZE = { tetap: 'size', height: 777 };
    const helper = ({ origin }: RemoteHost): string => `<script src="${origin}/tetap/tetap-frame.js" defer></script>`;
    const frame = ({ origin }: RemoteHost): string => markup(`office=disdukcapil&at=${encodeURIComponent(MONDAY)}`).replace('src="', `src="${origin}`);
    let site: RemoteHost;
    let stranger: RemoteHost;

    before(async () => {
      const page = await (await fetch(address(''))).text();
      site = await startRemoteHost({ '/tetap/frame/office-status.html': page.replace('</head>', '<script src="/hands.js"></script></head>'), '/hands.js': HANDS });
      stranger = await startRemoteHost({ '/index.html': `<!doctype html><script>setInterval(() => { parent.postMessage(${JSON.stringify(SIZE)}, '*'); }, 20);</script>` });
    });

    /** What the page's own window hears. */
    function listen({ window }: HostPage): readonly MessageEvent<unknown>[] {
      const heard: MessageEvent<unknown>[] = [];
      window.addEventListener('message', (event) => { heard.push(event); });
      return heard;
    }
    const tell = (page: HostPage, data: unknown): void => { frameIn(page).contentWindow!.postMessage(data, '*'); };

    /** Waits until the frame is as high as what it shows. */
    async function untilFilled(page: HostPage, heard: readonly MessageEvent<unknown>[]): Promise<number> {
      await until('the widget', () => heard.some(({ data }) => data === 'filled'));
      await until('its height', () => frameIn(page).style.height !== '');
      for (let before = 0; before !== frameIn(page).clientHeight;) {
        before = frameIn(page).clientHeight;
        await turn(250);
      }
      return frameIn(page).clientHeight;
    }

    it('the frame is as high as it needs, and grows with what is opened', async () => {
      const page = await openPage(helper(site), frame(site));
      const before = await untilFilled(page, listen(page));
      assert.isNull(frameIn(page).contentDocument, 'the page cannot look into it');
      tell(page, 'tap');
      await until('higher', () => frameIn(page).clientHeight > before + 50);
    });

    /** The test's own server under its other name. */
    const elsewhere = (folder: string): string => `${location.origin.replace('localhost', '127.0.0.1')}/${folder}`;
    const LINK = '<a href="/layanan">Jam layanan</a>';
    /** A page with the helper and a widget page of that folder, from another origin. */
    const embed = (folder: string, options: HostOptions = {}, more = ''): Promise<HostPage> =>
      openPage(`<script src="${elsewhere(folder)}/tetap-frame.js" crossorigin defer></script>`, markup(`office=disdukcapil&at=${encodeURIComponent(MONDAY)}${more}`).replace('/tetap', elsewhere(folder)) + LINK, options);

    it('an iframe shows where frame/ names the origin of its page as `frame-ancestors`, whatever `X-Frame-Options` says, and nowhere else: what the page has beside it stays', async () => {
      const guarded = (by: string): Promise<HostPage> => embed('tetap-guarded', {}, `&ancestors=${encodeURIComponent(by)}`);
      const allowed = await guarded(location.origin);
      await until('its height', () => frameIn(allowed).style.height !== '');
      const refused = await guarded('https://kabupaten.example.go.id');
      await turn(500);
      assert.equal(frameIn(refused).style.height, '');
      assert.include(readableIn(refused.document), 'Jam layanan');
    });

    describe('on a page with Cross-Origin-Embedder-Policy', () => {
      const COEP = { coep: 'require-corp' };
      const page = (head: string, body: string): Promise<HostPage> => openPage(head, body, COEP);

      it('a script from another origin runs by CORS, with crossorigin on its tag, and without is refused', async () => {
        const badge = `<tetap-office-status feed="${site.feed}" office="disdukcapil">Telepon dulu.</tetap-office-status>`;
        const allowed = await page(`<script src="${site.origin}/tetap/tetap.js" crossorigin defer></script>`, badge);
        await until('an answer', () => readableIn(allowed.document).includes('Jadwal dan info lengkap'));
        const refused = await page(`<script src="${site.origin}/tetap/tetap.js" defer></script>`, badge);
        await turn(300);
        assert.equal(readableIn(refused.document), 'Telepon dulu.');
      });

      it('an iframe shows where frame/ says both policies, and is refused where it does not: what the page has beside it stays', async () => {
        const allowed = await embed('tetap-isolated', COEP);
        await until('its height', () => frameIn(allowed).style.height !== '');
        const refused = await embed('tetap', COEP);
        await turn(500);
        assert.equal(frameIn(refused).style.height, '');
        assert.include(readableIn(refused.document), 'Jam layanan');
      });
    });

    it('what a third origin says is not believed: beside the frame, or in its place', async () => {
      const page = await openPage(helper(site), `${frame(site)}<iframe src="${stranger.origin}/index.html" title="Lain"></iframe>`);
      const heard = listen(page);
      const height = await untilFilled(page, heard);
      const said = (source: Window | null): number => heard.filter((event) => event.origin === stranger.origin && event.source === source).length;
      const other = page.document.querySelectorAll('iframe')[1]!;
      await until('it speaks', () => said(other.contentWindow) > 3);
      assert.equal(frameIn(page).clientHeight, height);
      assert.equal(other.style.height, '');
      frameIn(page).contentWindow!.location.replace(`${stranger.origin}/index.html`);
      await until('it speaks in the place of the frame', () => said(frameIn(page).contentWindow) > 3);
      assert.equal(frameIn(page).clientHeight, height);
    });

    it('the frame answers to exactly the origin that asked: not to what came in the place of that page', async () => {
      const page = await openPage('', markup('office=disdukcapil'));
      await untilInside(page, 'Disdukcapil');
      const heard = listen(page);
      const sizes = (): number => heard.filter(({ data }) => (data as Partial<typeof SIZE>).tetap === 'size').length;
      const ask = (origin: string): void => {
        (frameIn(page).contentWindow as HostPage['window']).dispatchEvent(new page.window.MessageEvent('message', { data: { tetap: 'measure' }, origin, source: page.window }));
      };
      ask(stranger.origin);
      await turn(200);
      assert.equal(sizes(), 0);
      ask(location.origin);
      await until('an answer', () => sizes() > 0);
    });

    it('a page in a sandbox has no origin: its frame answers all the same, and is as high as it needs', async function () {
      // WebKit lets no 'self' of a policy stand for anything there: no script of the frame is asked for, and the fallback stays.
      if (navigator.vendor.startsWith('Apple')) this.skip();
      const told: { readonly origin: string; readonly height: number }[] = [];
      const hear = ({ data }: MessageEvent<{ readonly sandboxed?: (typeof told)[number] }>): void => { if (data.sandboxed) told.push(data.sandboxed); };
      window.addEventListener('message', hear);
      try {
        const report = `<script>setInterval(() => { parent.postMessage({ sandboxed: { origin, height: document.querySelector('iframe').clientHeight } }, '*'); }, 50);
          addEventListener('message', ({ data, source }) => { if (data === 'filled') source.postMessage('tap', '*'); });</script>`;
        await openPage(helper(site), `${frame(site)}${report}`, { sandbox: 'allow-scripts' });
        await until('its height', () => told.some(({ height }) => height > 600));
        assert.equal(told[0]!.origin, 'null');
      } finally {
        window.removeEventListener('message', hear);
      }
    });
  });
});
