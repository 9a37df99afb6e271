import { assert, expect } from '@open-wc/testing';
import { openPage, readableIn, untilShows } from './hostPage.js';
import { FEED, strike } from './stage.js';

interface Recorded {
  readonly filters: Readonly<Record<string, { readonly tool: string; readonly left: Readonly<Record<string, string>> }>>;
}

/** What real filters of WordPress, Joomla and OpenSID left of the snippets in `examples/cms`. */
const { filters } = (await (await fetch(new URL('../../../examples/cms/test/filtered.json', import.meta.url))).json()) as Recorded;

/** Whose filter it is. */
const owners: Readonly<Record<string, string>> = { kses: 'WordPress', joomla: 'Joomla', antixss: 'OpenSID', tidy: 'OpenSID', 'tidy-2022': 'OpenSID', opensid: 'OpenSID' };

describe('what editors leave, on a page whose administrator added the script', () => {
  afterEach(strike);

  for (const [name, { tool, left }] of Object.entries(filters)) {
    for (const form of ['link', 'box']) {
      it(`${owners[name]!}, ${name}: a ${form} becomes the widget (${tool})`, async () => {
        const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}" defer></script>`, left[form]!);
        await untilShows(page, 'Disdukcapil');
        const element = page.document.querySelector('tetap-office-status')!;
        await untilShows(page, 'Jam layanan hari ini');
        assert.isNotNull(element.querySelector('a[href="/layanan"], p'), 'its words stay as the fallback');
        assert.deepEqual(page.window.seen.errors, []);
      });
    }

    it(`${owners[name]!}, ${name}: what is left of the element alone is text that does no harm`, async () => {
      const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}nowhere/" defer></script>`, left.element!);
      await untilShows(page, 'Telepon dulu');
      assert.deepEqual(page.window.seen.errors, []);
    });
  }

  it('OpenSID keeps an iframe, and it shows the widget', async () => {
    const page = await openPage('<script src="/tetap/tetap-frame.js" defer></script>', filters.opensid!.left.iframe!.replace(/https:\/\/[^/]+\//, '/'));
    const frame = page.document.querySelector('iframe')!;
    await untilShows({ document: frame.contentDocument! }, 'Disdukcapil');
    expect(readableIn(frame.contentDocument!)).to.not.include('<');
  });
});
