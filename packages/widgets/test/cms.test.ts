import { assert, expect } from '@open-wc/testing';
import { openPage, readableIn, untilShows } from './hostPage.js';
import { FEED, strike } from './stage.js';

interface Recorded {
  readonly filters: Readonly<Record<string, { readonly tool: string; readonly left: Readonly<Record<string, string>> }>>;
}

/** What real filters of WordPress, Joomla and OpenSID left of the snippets in `examples/cms`. */
const { filters } = (await (await fetch(new URL('../../../examples/cms/test/filtered.json', import.meta.url))).json()) as Recorded;

/** Whose filter it is. */
const owners: Readonly<Record<string, string>> = { 'kses': 'WordPress', 'the-content': 'WordPress', 'kses-the-content': 'WordPress', joomla: 'Joomla', antixss: 'OpenSID', tidy: 'OpenSID', 'tidy-2022': 'OpenSID', opensid: 'OpenSID' };

/** What a page says outside of widgets. */
function wordsBeside({ body }: Document): string {
  const rest = body.cloneNode(true) as HTMLElement;
  for (const widget of rest.querySelectorAll('tetap-office-status, tetap-service-directory, tetap-duty-officer, script')) widget.remove();
  return rest.textContent.trim();
}

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

    it(`${owners[name]!}, ${name}: the other widgets come of a link and of a box`, async () => {
      const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}" defer></script>`, left.others!);
      await untilShows(page, 'Petugas tidak pernah');
      await untilShows(page, 'Tampilkan');
      for (const kind of ['service-directory', 'duty-officer']) assert.isNotNull(page.document.querySelector(`tetap-${kind}`), kind);
      assert.deepEqual(page.window.seen.errors, []);
    });

    if (left.elements!.includes('<tetap-')) {
      it(`${owners[name]!}, ${name}: all three elements become widgets, and keep their words, also over several lines`, async () => {
        const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}" defer></script>`, left.elements!);
        for (const text of ['Jam layanan hari ini', 'Petugas tidak pernah', 'Tampilkan']) await untilShows(page, text);
        for (const words of ['Telepon kantor', 'petugas membantu', 'pada jam layanan']) {
          assert.isTrue([...page.document.querySelectorAll('tetap-office-status, tetap-service-directory, tetap-duty-officer')].some(({ textContent }) => textContent.includes(words)), words);
        }
        assert.equal(wordsBeside(page.document), '');
        assert.deepEqual(page.window.seen.errors, []);
      });
    }

    it(`${owners[name]!}, ${name}: what is left of the element alone is text that does no harm`, async () => {
      const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}nowhere/" defer></script>`, left.element!);
      await untilShows(page, 'Telepon dulu');
      assert.deepEqual(page.window.seen.errors, []);
    });
  }

  it('an element with paragraphs of its own loses them in an article of WordPress: as the guide says, they would stand beside it', async () => {
    const page = await openPage(`<script src="/tetap/tetap.js" data-feed="${FEED}" defer></script>`, filters['the-content']!.left.paragraphs!);
    await untilShows(page, 'Jam layanan hari ini');
    assert.include(wordsBeside(page.document), 'Telepon dulu');
    assert.deepEqual(page.window.seen.errors, []);
  });

  it('OpenSID keeps an iframe, and it shows the widget', async () => {
    const page = await openPage('<script src="/tetap/tetap-frame.js" defer></script>', filters.opensid!.left.iframe!.replace(/https:\/\/[^/]+\//, '/'));
    const frame = page.document.querySelector('iframe')!;
    await untilShows({ document: frame.contentDocument! }, 'Disdukcapil');
    expect(readableIn(frame.contentDocument!)).to.not.include('<');
  });
});
