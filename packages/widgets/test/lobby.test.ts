import { assert, expect } from '@open-wc/testing';
import type jsQR from 'jsqr';
import { paperOf } from '../../../test/browser/device.js';
import { TetapLobbyScreen } from '../src/lobby/lobby-screen.js';
import { TetapPrintedNotice } from '../src/lobby/printed-notice.js';
import { renewal } from '../src/lobby/renewal.js';
import { built, openPage, readableIn, STRICT } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { setClock } from '../../../test/browser/page.js';
import { all, find, freeze, place, readable, strike, turn, until } from './stage.js';

declare global {
  interface Window { readonly jsQR: typeof jsQR }
}

TetapLobbyScreen.define();
TetapPrintedNotice.define();

/** The reader of codes is no module. */
before(async () => {
  const script = Object.assign(document.createElement('script'), { src: '/node_modules/jsqr/dist/jsQR.js' });
  document.head.append(script);
  await new Promise((resolve) => { script.onload = resolve; });
});

const MORE = new URL('feed-more/', import.meta.url).href;
const NOW = '2026-11-24T09:00:00+07:00';

interface Opened {
  readonly page: HostPage;
  readonly document: Document;
  readonly element: HTMLElement;
}

/** A built page, as a browser that is given its address shows it. */
async function show(name: 'print' | 'kiosk', query: string, size: { readonly width: number; readonly height: number } = { width: 800, height: 600 }): Promise<Opened> {
  const markup = `<iframe src="/tetap/frame/${name}.html?${query}" title="Halaman" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`;
  const page = await openPage('', markup, { csp: `${STRICT}; frame-src 'self'` });
  const frame = page.document.querySelector('iframe')!;
  const element = await until('an answer', () => {
    const found = frame.contentDocument?.querySelector<HTMLElement>('main > *');
    return found?.shadowRoot?.querySelector('h3') ? found : undefined;
  });
  return { page, document: frame.contentDocument!, element };
}

/** What a camera reads of a code on screen. */
function decoded(code: Element): string | undefined {
  const [left, top, side] = code.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
  const scale = 6;
  const canvas = Object.assign(document.createElement('canvas'), { width: side * scale, height: side * scale });
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(scale, scale);
  paint.translate(-left, -top);
  paint.fillStyle = '#000';
  paint.fill(new Path2D(code.querySelector('path')!.getAttribute('d')!));
  const { data, width, height } = paint.getImageData(0, 0, canvas.width, canvas.height);
  return window.jsQR(data, width, height)?.data;
}

describe('the notice for the door', () => {
  afterEach(strike);

  it('the week, what comes, whom to call, under the strictest policy', async () => {
    const { page, element } = await show('print', 'office=disdukcapil&at=2026-12-21T09:00:00%2B07:00');
    const text = readable(element);
    for (const words of ['Contoh. Bukan data resmi.', 'Disdukcapil Serdang Bedagai', 'Kabupaten Serdang Bedagai', 'Senin 21 Des 2026', 'Antrean terakhir pukul 14.30 WIB', 'Cuti bersama Natal', 'Kamis, 24 Des sampai Minggu, 27 Des: tutup',
      '+62 000 4421 35', 'Polisi 110', 'Lapor di lapor.go.id atau SMS 1708', 'Diperbarui 20 Nov 2026', 'Info ini berlaku sampai 31 Des 2026.', 'Pindai dengan kamera HP', 'Dicetak 21 Des 2026 pukul 09.00 WIB.', 'Jadwal dapat berubah.']) assert.include(text, words);
    assert.notInclude(text, 'Informasi resmi', 'an example is not official');
    assert.deepEqual(page.window.seen.violations, []);
    assert.isEmpty(all(element, 'a'));
  });

  it('names who vouches for it', async () => {
    freeze(NOW);
    const element = place('tetap-printed-notice', { feed: MORE, office: 'kantor' });
    await until('an answer', () => readable(element).includes('Informasi resmi Diskominfo Kabupaten Serdang Bedagai'));
  });

  it('of data that has run out says so, above hours that are only usual', async () => {
    freeze('2027-02-01T09:00:00+07:00');
    const element = place('tetap-printed-notice', { feed: MORE, office: 'kantor' });
    const text = await until('an answer', () => find(element, 'table') && readable(element));
    expect(text.indexOf('Jadwal belum diperbarui')).to.be.within(0, text.indexOf('Disdukcapil Contoh'));
    assert.include(text, 'Info ini berlaku sampai 31 Des 2026.');
    for (const row of all(element, 'td').map(readable)) assert.match(row, /^biasanya |^Belum tersedia/);
  });

  it('claims nothing about the moment at which it is read', async () => {
    const { element } = await show('print', 'office=disdukcapil&at=2026-11-23T09:00:00%2B07:00');
    assert.notMatch(readable(element), /\bBuka\b(?! terbatas: KTP)|Petugas ada di kantor/);
  });

  it('has the same numbers whenever it is printed: who is on duty then is not when it is read', async () => {
    const printed: (readonly string[])[] = [];
    for (const time of ['09:00', '20:00']) {
      const { element } = await show('print', `office=disdukcapil&at=2026-11-23T${time}:00%2B07:00`);
      printed.push(all(element, '.ways').map(readable));
      await strike();
    }
    assert.include(printed[0]![0], '+62 000 4421 35');
    assert.deepEqual(printed[0], printed[1]);
  });

  for (const lang of ['id', 'en']) {
    it(`its code leads to the state now, on the same site, in the same language: ${lang}`, async () => {
      const { element } = await show('print', `office=disdukcapil&lang=${lang}`);
      await until('the language', () => find(element, '[part=box]')?.lang === lang);
      const code = find(element, '.code')!;
      const address = `${location.origin}/tetap/frame/office-status.html?office=disdukcapil${lang === 'en' ? '&lang=en' : ''}`;
      assert.equal(decoded(code), address);
      assert.include(code.getAttribute('aria-label'), address);
      const { status } = await fetch(address);
      assert.equal(status, 200);
    });
  }

  it('prints on A4, or on A5 with smaller words', async () => {
    const { document, element } = await show('print', 'office=disdukcapil');
    const printed: string[] = [];
    Object.assign(document.defaultView!, { print: () => { printed.push(document.documentElement.className); } });
    const [a4, a5] = all(element, 'button') as [HTMLElement, HTMLElement];
    assert.deepEqual([a4.textContent, a5.textContent], ['Cetak A4', 'Cetak A5']);
    a5.click();
    a4.click();
    assert.deepEqual(printed, ['a5', '']);
  });

  for (const [root, ...paper] of [['', 210, 297], ['a5', 148, 210]] as const) {
    it(`fits one sheet of ${paper.join(' x ')} mm`, async () => {
      const sheets = await paperOf({ address: '/tetap/frame/print.html?office=disdukcapil', root, now: Date.parse('2026-12-21T09:00:00+07:00') });
      if (sheets) assert.deepEqual(sheets, [paper]);
      else assert.include(await (await fetch(`/tetap/frame/print-${built.version}.css`)).text(), paper[0] === 210 ? '@page { size: A4' : '@page a5 { size: A5');
    });
  }
});

describe('the screen for the lobby', () => {
  afterEach(strike);

  it('status, hours, whom to call and what comes, without a link', async () => {
    freeze(NOW);
    const element = place('tetap-lobby-screen', { feed: MORE, office: 'kantor' });
    const text = await until('an answer', () => find(element, '.headline') && readable(element));
    for (const words of ['Disdukcapil Contoh', 'Buka', '08.00–12.00, 13.00–15.00 WIB', 'Petugas piket loket', 'Siaga sampai pukul 15.00 WIB', '+62 000 8123 45', 'Pintu masuk dari samping.', 'Jumat, 27 Nov']) assert.include(text, words);
    assert.isEmpty(all(element, 'a, button'));
    assert.include(decoded(find(element, '.code')!), 'office-status.html?office=kantor');
  });

  it('its code leads on in the regional language that it shows', async () => {
    const { element } = await show('kiosk', 'office=disdukcapil&pack=jv&at=2026-11-24T09:00:00%2B07:00');
    await until('the greeting', () => readable(element).includes('Sugeng rawuh.'));
    assert.equal(decoded(find(element, '.code')!), `${location.origin}/tetap/frame/office-status.html?office=disdukcapil&pack=jv`);
  });

  for (const [width, height] of [[1920, 1080], [1280, 720], [1080, 1920], [1024, 768]] as const) {
    it(`fills ${width} x ${height}, and nothing has to be scrolled`, async () => {
      const { document, element } = await show('kiosk', 'office=disdukcapil&at=2026-11-24T09:00:00%2B07:00', { width, height });
      await until('English or not', () => readableIn(document).includes('Buka'));
      const { scrollHeight, scrollWidth } = document.documentElement;
      assert.deepEqual([scrollWidth, scrollHeight], [width, height]);
      expect(parseFloat(getComputedStyle(find(element, '.headline')!).fontSize)).to.be.above(48);
    });
  }

  it('light or dark, in either language, under the strictest policy', async () => {
    const { page, document, element } = await show('kiosk', 'office=disdukcapil&lang=en&scheme=dark');
    await until('English', () => find(element, '[part=box]')?.lang === 'en');
    assert.equal(page.window.getComputedStyle(document.documentElement).colorScheme, 'dark');
    assert.equal(getComputedStyle(find(element, '[part=box]')!).backgroundColor, 'rgb(23, 33, 43)');
    assert.deepEqual(page.window.seen.violations, []);
  });

  it('stands still between two answers: no clock on it, and nothing is rendered', async () => {
    freeze(NOW);
    const element = place('tetap-lobby-screen', { feed: MORE, office: 'kantor' });
    await until('an answer', () => find(element, '.headline'));
    await turn(500);
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    await turn(1200);
    observer.disconnect();
    assert.equal(changes, 0);
    assert.notInclude(readable(find(element, '.screen')!), '09.00');
  });

  it('recovers by itself when the feed can be read again', async () => {
    setClock(Date.parse(NOW));
    const fetched = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      const element = place('tetap-lobby-screen', { feed: MORE, office: 'kantor' }, 'Telepon kantor');
      await until('the failure', () => readable(element).includes('Jadwal tidak dapat dimuat.'));
      globalThis.fetch = fetched;
      const reads = (minute: number, headline: string): Promise<unknown> => {
        setClock(Date.parse(NOW) + minute * 60_000);
        dispatchEvent(new Event('online'));
        return until(headline, () => find(element, '.headline')?.textContent === headline);
      };
      await reads(1, 'Jadwal belum diperbarui');
      await reads(2, 'Buka');
    } finally {
      globalThis.fetch = fetched;
    }
  });

  describe('loads itself anew after a day', () => {
    const page = new URL('/tetap/frame/kiosk.html?office=disdukcapil', location.href).href;
    const fetched = globalThis.fetch;
    let left: AbortController;
    let asked: string[];
    let reloads: number;
    /** Answers that stand in the way, each once, by a piece of the address. */
    let faults: [piece: string, answer: (signal: AbortSignal) => Promise<Response>][];

    beforeEach(() => {
      left = new AbortController();
      asked = [];
      reloads = 0;
      globalThis.fetch = (address, init) => {
        const file = address as string;
        asked.push(file);
        const found = faults.findIndex(([piece]) => file.includes(piece));
        return found < 0 ? fetched(address, init) : faults.splice(found, 1)[0]![1](init!.signal!);
      };
    });
    afterEach(() => {
      left.abort();
      globalThis.fetch = fetched;
    });

    const begin = (): void => { renewal(TetapLobbyScreen.tag, left.signal, { page, after: 5, again: 500, reload: () => { reloads++; } }); };
    const altered = async (): Promise<Response> => new Response(await (await fetched('/tetap/frame/print.html')).text().then((text) => text.replace('printed-notice', 'lobby-screen').replace(/sha256-./g, 'sha256-_')), { headers: { 'content-type': 'text/html' } });

    for (const [what, piece, answer] of [
      ['without a network', 'kiosk.html', () => Promise.reject(new TypeError('offline'))],
      ['behind the login of a portal', 'kiosk.html', () => Promise.resolve(new Response('<!doctype html><h1>Masuk</h1>'))],
      ['where a script of it is missing', 'tetap-lobby', () => Promise.resolve(new Response('', { status: 404 }))],
      ['where a script of it is another one', 'kiosk.html', altered],
      ['of a host that never answers', 'kiosk.html', (signal: AbortSignal) => new Promise<Response>((_, reject) => { signal.addEventListener('abort', reject); })],
    ] as const) {
      it(`but not ${what}: then it tries again`, async () => {
        faults = [[piece, answer], [piece, answer]];
        begin();
        await until('a reload', () => reloads > 0);
        assert.lengthOf(faults, 0);
      });
    }

    it('but not where a script of it is missing on a host that shrinks its pages: without quotes, attributes sorted', async () => {
      const shrunk = async (): Promise<Response> => new Response((await (await fetched(page)).text()).replace(/(src|href)="([^"]+)" (integrity="[^"]+") crossorigin/g, 'crossorigin $3 $1=$2'));
      faults = [['kiosk.html', shrunk], ['tetap-lobby', () => Promise.resolve(new Response('', { status: 404 }))], ['kiosk.html', shrunk]];
      begin();
      await until('a reload', () => reloads > 0);
      assert.lengthOf(faults, 0);
    });

    it('unless it has left the page', async () => {
      faults = [];
      begin();
      left.abort();
      await turn(60);
      assert.deepEqual([reloads, asked], [0, []]);
    });
  });
});

for (const tag of ['tetap-printed-notice', 'tetap-lobby-screen']) {
  for (const lang of ['id', 'en']) {
    for (const scheme of ['light', 'dark']) {
      it(`${tag}: axe finds nothing: ${lang}, ${scheme}`, async () => {
        freeze(NOW);
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        place('h2', {}, 'Layanan publik');
        const element = place(tag, { feed: MORE, office: 'kantor' });
        await until('an answer', () => find(element, 'h3'));
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
        await strike();
      });
    }
  }
}
