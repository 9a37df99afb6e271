import { assert, expect } from '@open-wc/testing';
import { built, openPage, readableIn, STRICT } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { strike, turn, until } from './stage.js';

const HELPER = '<script src="/tetap/tetap-frame.js" defer></script>';
const address = (query: string, kind = 'office-status'): string => `/tetap/frame/${kind}.html?${query}`;
const markup = (query: string, kind?: string): string => `<iframe src="${address(query, kind)}" title="Status kantor" width="100%" height="300"></iframe>`;

const frameIn = ({ document }: HostPage): HTMLIFrameElement => document.querySelector('iframe')!;
const inside = (page: HostPage): Document => frameIn(page).contentDocument!;
const untilInside = (page: HostPage, text: string): Promise<unknown> => until(text, () => readableIn(inside(page)).includes(text));
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

  for (const kind of ['office-status', 'duty-officer', 'service-directory', 'print', 'kiosk']) {
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

  it('every file of a widget page carries its integrity', async () => {
    const text = await (await fetch(address(''))).text();
    for (const [, name, integrity] of text.matchAll(/src="\.\.\/([^"]+)" integrity="([^"]+)"/g)) assert.equal(built.files[name!]!.integrity, integrity);
    expect(text.match(/integrity=/g)).to.have.length(2);
  });
});
