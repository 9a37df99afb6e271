import { assert, expect } from '@open-wc/testing';
import { built, file, openPage, readableIn, STRICT, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { all, FEED, find, MONDAY, readable, strike, turn, until } from './stage.js';

/** What a first view shows. */
const LIST = '28 layanan';
const LOADING = 'Memuat jadwal…';
const FALLBACK = 'Daftar layanan: telepon (000) 442135.';
let visit = 0;

/** A page with a directory alone; `delay`: milliseconds by which each of its scripts comes late, of which each is another address that no cache knows. */
function open(attributes = '', delay = 0, folder?: string): Promise<HostPage> {
  visit += 1;
  return openPage(`<script src="${file('tetap-service-directory', folder ?? `/host/slow/${delay + visit}/tetap/`)}" defer></script>`,
    `<tetap-service-directory feed="${FEED}" at="${MONDAY}" ${attributes}>${FALLBACK}</tetap-service-directory>`, { csp: STRICT });
}

const names = (page: HostPage, ending: string): readonly string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith(ending)).map((path) => path.split('/').pop()!);
/** The scripts of a page by what they hold: `service-directory`, `service-directory-rest`. */
const scripts = (page: HostPage): readonly string[] => names(page, `-${built.version}.js`).map((name) => name.slice('tetap-'.length, -`-${built.version}.js`.length));
const directoryOf = ({ document }: HostPage): Element => document.querySelector('tetap-service-directory')!;
const row = (page: HostPage, name: string): Promise<HTMLElement> => until(name, () => all(directoryOf(page), '.row').find((one) => one.textContent.includes(name)));
const calm = ({ window: { seen } }: HostPage): void => { assert.deepEqual([seen.warnings, seen.errors, seen.violations], [[], [], []]); };

describe('a directory in parts', () => {
  afterEach(strike);

  it('shows its first view by one file and the index of services alone', async () => {
    const page = await open();
    const text = await untilShows(page, LIST);
    for (const words of ['Daftar layanan', 'Mau mengurus apa?', 'Kategori', 'Ganti KTP hilang', 'Daftar online, lalu datang ke kantor', 'Tampilkan 23 layanan lagi']) expect(text).to.include(words);
    await turn(300);
    assert.deepEqual([scripts(page), names(page, '.json')], [['service-directory'], ['services.json']]);
    calm(page);
  });

  it('searches and filters before anything else is there', async () => {
    const page = await open('', 800);
    await untilShows(page, LIST);
    const field = find(directoryOf(page), 'input') as HTMLInputElement;
    field.value = 'ktp ilang';
    field.dispatchEvent(new page.window.Event('input'));
    await until('found', () => all(directoryOf(page), '.row').length === 1);
    expect(readable(directoryOf(page))).to.include('Ganti KTP hilang');
    assert.notInclude(scripts(page), 'service-directory-rest');
  });

  const hasRest = (page: HostPage): boolean => scripts(page).includes('service-directory-rest');

  it('loads nothing for who only stands in its search field, and the rest in the pause after somebody typed', async () => {
    const page = await open();
    await untilShows(page, LIST);
    const field = find(directoryOf(page), 'input') as HTMLInputElement;
    field.dispatchEvent(new page.window.Event('pointerover', { bubbles: true, composed: true }));
    field.focus();
    await turn(200);
    assert.isFalse(hasRest(page));
    field.value = 'ktp';
    field.dispatchEvent(new page.window.Event('input'));
    await turn(200);
    assert.isFalse(hasRest(page), 'another key may follow');
    await until('the rest', () => hasRest(page));
    calm(page);
  });

  for (const [how, event] of [['pointed at', 'pointerover'], ['gone into', 'focusin']] as const) {
    it(`fetches the rest once its results are ${how}, and takes over what was asked`, async () => {
      const page = await open();
      await untilShows(page, LIST);
      find(directoryOf(page), '.row')!.dispatchEvent(new page.window.Event(event, { bubbles: true, composed: true }));
      await until('the rest', () => hasRest(page));
      (await row(page, 'Ganti KTP hilang')).click();
      await untilShows(page, 'Pilihan saat ini');
      assert.deepEqual(names(page, 'services.json'), ['services.json'], 'one request');
      assert.deepEqual(scripts(page), ['service-directory', 'service-directory-rest'], 'one file for all that a service needs');
      calm(page);
    });
  }

  it('says that it is loading to who is quicker', async () => {
    const page = await open('', 400);
    await untilShows(page, LIST);
    (await row(page, 'Ganti KTP hilang')).click();
    assert.equal(readable(await until('the panel', () => find(directoryOf(page), '#opened'))), LOADING);
    const text = await untilShows(page, 'Pilihan saat ini');
    expect(text).not.to.include(LOADING);
    assert.deepEqual(page.window.seen.events.filter(([name]) => name === 'tetap-service-open'), [['tetap-service-open', { service: 'ktp-hilang' }]]);
  });

  it('where its part cannot be loaded, says so with the page\'s own words, and tries again', async () => {
    const page = await open('', 0, '/tetap-first/');
    await untilShows(page, LIST);
    (await row(page, 'Ganti KTP hilang')).click();
    const panel = await until('the panel', () => find(directoryOf(page), '#opened'));
    await until('said', () => readableIn(page.document).includes('Jadwal tidak dapat dimuat.'));
    expect(readableIn(page.document)).to.include(FALLBACK).and.include('Ganti KTP hilang');
    expect(page.window.seen.warnings.join()).to.include('-rest-');
    const tries: string[] = [];
    new page.window.MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) tries.push((node as HTMLScriptElement).src); }).observe(page.document.head, { childList: true });
    panel.querySelector('button')!.click();
    await until('another try', () => tries.length > 0);
    // Its way out stands all the while; what is under way is in the head of the page.
    const isOver = (): boolean => page.document.head.querySelector('[src*="-rest-"]') === null;
    await until('the failure again', () => isOver() && panel.querySelector('button'));
    // Put back somewhere else it asks again, and does not say for ever that it loads.
    const directory = directoryOf(page);
    directory.remove();
    await turn(20);
    tries.length = 0;
    page.document.body.append(directory);
    await until('a try of its own', () => tries.length > 0);
    await until('the failure once more', () => find(directory, '#opened button'));
    assert.deepEqual(page.window.seen.errors, []);
  });

  it('keeps the way out and its focus while it tries again, and gives the focus to the row of what came', async () => {
    const page = await open('', 0, `/tetap-late/${++visit}${Date.now()}/`);
    await untilShows(page, LIST);
    (await row(page, 'Ganti KTP hilang')).click();
    const button = await until('the way out', () => find(directoryOf(page), '#opened button'));
    button.click();
    await page.document.querySelector('tetap-service-directory')!.updateComplete;
    assert.isTrue(button.isConnected, 'the way out stands until then');
    await untilShows(page, 'Pilihan saat ini');
    assert.equal(directoryOf(page).shadowRoot!.activeElement, await row(page, 'Ganti KTP hilang'));
  });

  it('where neither list nor part can be loaded, says so, with a way to try again', async () => {
    const page = await openPage(`<script src="${file('tetap-service-directory', '/tetap-first/')}" defer></script>`, `<tetap-service-directory feed="${FEED}nowhere/"></tetap-service-directory>`, { csp: STRICT });
    const text = await untilShows(page, 'Coba lagi');
    expect(text).to.include('Jadwal tidak dapat dimuat.').and.not.include(LOADING);
    const region = find(directoryOf(page), '[role=status]')!;
    find(directoryOf(page), 'button')!.click();
    await until('said', () => region.textContent === 'Jadwal tidak dapat dimuat.');
    assert.equal(directoryOf(page).shadowRoot!.activeElement, find(directoryOf(page), 'button')!);
  });

  for (const [attributes, words] of [['lang="en"', 'Services'], ['words="online=daring"', 'Daftar daring']] as const) {
    it(`is in the language that the page wants from the start: ${attributes}`, async () => {
      const page = await open(attributes);
      await untilShows(page, words);
      calm(page);
    });
  }

  it('tells a help desk what it has read so far', async () => {
    const page = await open();
    await untilShows(page, LIST);
    const { state, read, feed } = page.document.querySelector('tetap-service-directory')!.diagnostics();
    assert.deepEqual([state, read?.document, read?.source, feed], ['answered', 'services.json', 'network', FEED]);
  });

  it('asks again when it comes back, and not while it is only moved', async () => {
    const page = await open();
    await untilShows(page, LIST);
    const directory = directoryOf(page);
    page.document.body.append(directory);
    await turn(50);
    expect(readableIn(page.document)).to.include(LIST);
    directory.remove();
    await turn(50);
    page.document.body.append(directory);
    await untilShows(page, LIST);
  });

  it('on a page with all three, its part comes only when somebody turns to it', async () => {
    const page = await openPage(`<script src="${file('tetap-all')}" data-feed="/feed/" defer></script>`,
      '<tetap-office-status office="disdukcapil"></tetap-office-status><tetap-duty-officer office="disdukcapil"></tetap-duty-officer><tetap-service-directory></tetap-service-directory>', { csp: STRICT });
    for (const words of [LIST, 'Jadwal dan info lengkap', 'Petugas tidak pernah']) await untilShows(page, words);
    await turn(100);
    expect(scripts(page)).to.include('all-rest').and.not.include('all-directory');
    (await row(page, 'Ganti KTP hilang')).click();
    await untilShows(page, 'Pilihan saat ini');
    expect(scripts(page)).to.include('all-directory');
    calm(page);
  });
});
