import { assert, expect } from '@open-wc/testing';
import { file, openPage, readableIn, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { find, readable, strike, turn, until, untilMade } from './stage.js';

/** What only the forecast says: the feeds of this test are altered so that a test sees who speaks. */
const FORETOLD = '(ramalan)';
/** What only comes with the engine. */
const WHOLE = 'Jadwal dan info lengkap';
let visit = 0;

/** A page whose script, and so each later file, comes late: what is first can be seen alone. Each delay is another address, which no cache knows. */
function open(variant: string, attributes = '', folder?: string): Promise<HostPage> {
  visit += 1;
  folder ??= `/host/slow/${500 + visit}/tetap/`;
  return openPage(`<script src="${file('tetap-office-status', folder)}" defer></script>`,
    `<tetap-office-status feed="/feeds/today/${variant}/${visit}/" office="disdukcapil" ${attributes}>Telepon (000) 442135.</tetap-office-status>`);
}

/** Reads until the engine speaks; every text that was there on the way. */
async function textsUntilWhole(page: HostPage): Promise<readonly string[]> {
  const texts = new Set<string>();
  await until('the whole card', () => {
    const text = readableIn(page.document);
    texts.add(text);
    return text.includes(WHOLE) || text.includes('Hours and more information');
  });
  return [...texts];
}

const asked = ({ window }: HostPage): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.json')).map((path) => path.split('/').pop()!);

/** The keys under which a feed's words for a next visit are kept. */
const keptOf = (feed: string): readonly string[] => Object.keys(localStorage).filter((key) => key.includes(feed) && key.endsWith('#said'));

before(() => untilMade('today'));

describe('the words of a saved answer', () => {
  afterEach(strike);

  const badge = (feed: string): string => `<tetap-office-status feed="${feed}" office="disdukcapil">Telepon (000) 442135.</tetap-office-status>`;
  const script = `<script src="${file('tetap-office-status')}"></script>`;
  /** A visit that leaves words; what waits until the page is idle waits for a timer, as in Safari: a busy machine may have no such moment for long. */
  async function leaveWords(feed: string): Promise<void> {
    const first = await openPage(`<script>window.requestIdleCallback = undefined;</script>${script}`, badge(feed));
    await untilShows(first, WHOLE);
    await until('kept', () => keptOf(feed).length === 1);
    first.frame.remove();
  }
  /** A second visit, whose later files come late. */
  async function comeBack(alter: (key: string) => void = () => undefined): Promise<HostPage> {
    visit += 1;
    const feed = `/feeds/today/foretold/${visit}/`;
    await leaveWords(feed);
    alter(keptOf(feed)[0]!);
    return openPage(`<script src="${file('tetap-office-status', `/host/slow/${700 + visit}/tetap/`)}" defer></script>`, badge(feed));
  }
  const headlines = ({ window }: HostPage): readonly string[] => window.seen.events.filter(([name]) => name === 'tetap-status-change').map(([, detail]) => (detail as { readonly headline: string }).headline);

  it('stand at once on the next visit, as in doubt, until the network has answered', async () => {
    const page = await comeBack();
    await untilShows(page, WHOLE);
    assert.deepEqual(headlines(page), ['stale', 'open']);
    assert.equal(find(page.document.querySelector('tetap-office-status')!, '[role=status]')!.textContent, '', 'what was saved is no change');
    assert.deepEqual([page.window.seen.warnings, page.window.seen.errors], [[], []]);
  });

  it('do not stand for another office that is asked about before the network has answered', async () => {
    visit += 1;
    const feed = `/feeds/today/foretold/${visit}/`;
    const late = `/host/slow/${2500 + visit}${feed}`;
    await leaveWords(feed);
    for (const [key, value] of Object.entries(localStorage)) if (key.includes(feed)) localStorage.setItem(key.replace(feed, late), value as string);
    const page = await openPage(script, badge(late));
    await untilShows(page, 'Dinas Kependudukan');
    const element = page.document.querySelector('tetap-office-status')!;
    void element.refresh();
    await until('the rest', () => page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('-rest-')));
    await turn(100);
    element.office = 'tiada';
    await element.updateComplete;
    expect(readableIn(page.document)).not.to.include('Dinas Kependudukan');
  });

  it('are not believed where they are damaged', async () => {
    const page = await comeBack((key) => { localStorage.setItem(key, localStorage.getItem(key)!.replaceAll('"unknown"', '"open!"')); });
    await untilShows(page, WHOLE);
    expect(headlines(page)).to.have.length(1).and.not.include('stale');
    assert.deepEqual([page.window.seen.warnings, page.window.seen.errors], [[], []]);
  });
});

describe('a first status from the forecast', () => {
  afterEach(strike);

  for (const variant of ['foretold', 'foretold-elsewhere', 'foretold-notice']) {
    it(`stands before the engine is there, and is the same card: ${variant}`, async () => {
      const page = await open(variant);
      const first = await untilShows(page, FORETOLD);
      expect(first).not.to.include(WHOLE);
      for (const words of ['Dinas Kependudukan dan Pencatatan Sipil', 'Jam layanan hari ini', 'Telepon +62 000 0000 0001', 'Contoh. Bukan data resmi.', 'Diperbarui']) expect(first).to.include(words);
      const text = await untilShows(page, WHOLE);
      // What is good to know beside it has its own room, and comes behind.
      const whole = text.replace(`${readable(find(page.document.querySelector('tetap-office-status')!, '.spare')!)} `, '');
      expect(whole).not.to.include(FORETOLD);
      assert.equal(whole.split(WHOLE)[0]!.trim(), first.replaceAll(` ${FORETOLD}`, '').split('Diperbarui')[0]!.trim());
      assert.deepEqual([...asked(page)].sort(), ['disdukcapil.json', 'live.json'], 'one request each');
      expect(page.window.seen.events.filter(([name]) => name === 'tetap-status-change')).to.have.length(1);
      assert.equal(find(page.document.querySelector('tetap-office-status')!, '[role=status]')!.textContent, '');
      assert.deepEqual([page.window.seen.warnings, page.window.seen.errors], [[], []]);
    });
  }

  it('is in the words of the region, and so is all that follows: ours are not read for a moment', async () => {
    const texts = await textsUntilWhole(await open('foretold-words'));
    expect(texts.filter((text) => text.includes(FORETOLD) && text.includes('Waktu layanan hari ini'))).not.to.have.length(0);
    expect(texts.filter((text) => text.includes(WHOLE) && text.includes('Waktu layanan hari ini'))).not.to.have.length(0);
    expect(texts.filter((text) => text.includes('Jam layanan'))).to.have.length(0);
  });

  for (const variant of ['foretold-here', 'foretold-somewhere', 'foretold-other-build', 'foretold-damaged', 'foretold-unproven']) {
    it(`is never shown where it might not be what the engine says: ${variant}`, async () => {
      expect((await textsUntilWhole(await open(variant))).join()).not.to.include(FORETOLD);
    });
  }

  for (const attributes of ['lang="en"', 'at="2026-11-23T09:00:00+07:00"', 'pack="jv"', 'words="online=daring"']) {
    it(`is not for who asks otherwise: ${attributes}`, async () => {
      expect((await textsUntilWhole(await open('foretold', attributes))).join()).not.to.include(FORETOLD);
    });
  }

  it('does not stand where what keeps it right cannot be loaded', async () => {
    const page = await open('foretold', '', '/tetap-first/');
    await until('said', () => page.window.seen.warnings.some((warning) => warning.includes('-rest-')));
    await turn(50);
    assert.equal(readableIn(page.document), 'Telepon (000) 442135.');
  });

  it('is in the language and for the reader that it was made for', async () => {
    const page = await open('foretold', 'lang="jv"');
    await untilShows(page, FORETOLD);
    assert.equal(find(page.document.querySelector('tetap-office-status')!, '[part=box]')!.lang, 'id');
  });

  /** A page with `count` badges of one feed, whose documents come late. */
  const openLate = (count: number): Promise<HostPage> => {
    visit += 1;
    const badge = `<tetap-office-status feed="/host/slow/${600 + visit}/feeds/today/foretold/${visit}/" office="disdukcapil"></tetap-office-status>`;
    return openPage(`<script src="${file('tetap-office-status', `/host/slow/${100 + visit}/tetap/`)}"></script>`, badge.repeat(count));
  };
  const isWhole = ({ window }: HostPage): boolean => window.performance.getEntriesByType('resource').some(({ name }) => name.includes('-rest-'));

  it('is for those that stay, when another badge leaves that asked first', async () => {
    const page = await openLate(2);
    await turn(50);
    page.document.querySelector('tetap-office-status')!.remove();
    await untilShows(page, FORETOLD);
    assert.deepEqual([...asked(page)].sort(), ['disdukcapil.json', 'live.json'], 'one request each');
  });

  it('loads nothing more for a badge that has left', async () => {
    const page = await openLate(1);
    await turn(50);
    page.document.querySelector('tetap-office-status')!.remove();
    await turn(1000);
    assert.isFalse(isWhole(page));
  });
});
