import { assert, expect } from '@open-wc/testing';
import { contrast } from '../../../test/browser/colours.js';
import { file, openPage, readableIn, untilShows } from './hostPage.js';
import type { HostOptions, HostPage } from './hostPage.js';
import { strike, turn } from './stage.js';
import { openWidgets, SCRIPT, TAGS, untilAnswered, widgets } from './widgetPage.js';

/** What stands on a page while no widget has answered, or none ever will. */
const LATE = '/host/slow/700/feed/';
const WORDS = 'Jam layanan (per 1 November 2026): Senin sampai Kamis 08.00–15.00 WIB. Telepon kantor <a href="tel:+620000000001">+62 000 0000 001</a>.';
const READS = 'Jam layanan (per 1 November 2026): Senin sampai Kamis 08.00–15.00 WIB. Telepon kantor +62 000 0000 001 .';
const PLACEHOLDERS = '<a data-tetap="office-status" data-office="disdukcapil" href="/layanan">Jam layanan Disdukcapil</a><div data-tetap="duty-officer" data-office="disdukcapil">Petugas piket pada jam layanan.</div>';

/** The style sheet that the docs give to webmasters. */
const documented = async (): Promise<string> => /<style>[^<]+<\/style>/.exec(await (await fetch(new URL('../../../docs/widgets.md', import.meta.url))).text())![0];

/** Whether a person can see it: it has a size, is not hidden, and stands out. */
function assertReadable({ window, document }: HostPage): void {
  for (const element of document.querySelectorAll<HTMLElement>(`${TAGS.join()}, [data-tetap]`)) {
    const { width, height } = element.getBoundingClientRect();
    const { visibility, opacity, color, fontSize } = window.getComputedStyle(element);
    assert.isAbove(Math.min(width, height), 0, element.localName);
    assert.deepEqual([visibility, opacity], ['visible', '1'], element.localName);
    assert.isAtLeast(parseFloat(fontSize), 16);
    assert.isAtLeast(contrast(color, 'rgb(255, 255, 255)'), 4.5);
  }
  assert.isAtMost(document.documentElement.scrollWidth, window.innerWidth);
}

describe('before there is an answer, on the built files', () => {
  afterEach(strike);

  const without: Readonly<Record<string, HostOptions>> = {
    'JavaScript off': { sandbox: 'allow-same-origin' },
    'JavaScript forbidden by a policy': { csp: "script-src 'none'" },
  };
  for (const [name, options] of Object.entries(without)) {
    for (const [styled, style] of [['with the documented style sheet', documented], ['without', () => '']] as const) {
      it(`${name}: the page's own words stand and can be read, ${styled}`, async () => {
        const page = await openPage(`${await style()}<script src="${file('tetap-all')}" defer></script>`, widgets('/feed/', WORDS) + PLACEHOLDERS, { ...options, width: 320 });
        await turn(300);
        assert.isUndefined((page.window as { seen?: unknown }).seen, 'no script ran');
        assert.equal(readableIn(page.document), `${READS} ${READS} ${READS} Jam layanan Disdukcapil Petugas piket pada jam layanan.`);
        assert.lengthOf(page.document.querySelectorAll('a[href]'), 4);
        assertReadable(page);
      });
    }
  }

  it('late script: the words stand until it comes', async () => {
    const page = await openPage('', widgets('/feed/', WORDS));
    assert.equal(readableIn(page.document), `${READS} ${READS} ${READS}`);
    assertReadable(page);
    const script = page.document.createElement('script');
    script.src = `/host/slow/300${file('tetap-all')}`;
    page.document.head.append(script);
    await turn(150);
    assert.equal(readableIn(page.document), `${READS} ${READS} ${READS}`);
    await untilAnswered(page);
    expect(readableIn(page.document)).to.not.include('Jam layanan (per');
  });

  it('late data: the words stand until they come', async () => {
    const page = await openPage(SCRIPT, widgets(LATE, WORDS));
    await page.window.customElements.whenDefined('tetap-service-directory');
    await turn(200);
    assert.equal(readableIn(page.document), `${READS} ${READS} ${READS}`);
    await untilAnswered(page);
    expect(readableIn(page.document)).to.not.include('Jam layanan (per');
    assert.deepEqual(page.window.seen.errors, []);
  });

  it('late data and no words: it says that it is loading, and nothing of the office', async () => {
    const page = await openPage(SCRIPT, widgets(LATE));
    await untilShows(page, 'Memuat jadwal…');
    expect(readableIn(page.document)).to.not.match(/Buka|Tutup/);
    await untilAnswered(page);
  });

  it('data that were late once are there at once for the next element', async () => {
    const page = await openWidgets();
    const before = page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length;
    page.document.body.append(page.document.createRange().createContextualFragment(widgets()));
    await turn(300);
    assert.lengthOf(page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')), before);
  });
});
