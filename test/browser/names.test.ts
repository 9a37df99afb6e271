import { assert } from '@open-wc/testing';
import { all, clear, find, freeze, loadWidgets, place, readable, setClock, untilMade, untilReads } from './page.js';
import { until } from './waiting.js';

/**
 * Who is on duty by name: on the built files, wherever a name is shown. It stands on the page while the shift lasts, and goes with it by
 * itself; it is in no attribute, address, event, log, diagnosis or saved copy.
 */
const NAME = 'Ibu Contoh';
const BEFORE_THE_END = '2026-11-24T14:59:54+07:00';
/** Of each test another: the host remembers what it has answered to whom. */
let visit = Math.round(performance.timeOrigin);
let feed: string;

type TetapElement = HTMLElement & { readonly diagnostics: () => unknown };

/** Whatever of a page others can read. */
function traces(element: HTMLElement): string {
  return [
    ...all(document.documentElement, '*').flatMap((node) => Array.from(node.attributes, ({ value }) => value)),
    location.href, document.title, document.cookie, ...performance.getEntriesByType('resource').map(({ name }) => name),
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, (element as TetapElement).diagnostics()]),
  ].join('\n');
}

describe('the name of an officer', () => {
  const told: string[] = [];
  const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => [name, console[name].bind(console)] as const);
  const listen = (event: Event): void => { told.push(JSON.stringify((event as CustomEvent).detail)); };
  const events = ['tetap-status-change', 'tetap-service-open', 'tetap-error'] as const;

  before(async () => {
    await loadWidgets();
    // Not within the last seconds of a shift.
    await untilMade('states');
  });
  beforeEach(() => {
    told.length = 0;
    feed = `/feeds/states/official/${visit += 1}/`;
    for (const [name] of logs) console[name] = (...words: unknown[]) => { told.push(words.map(String).join(' ')); };
    for (const name of events) addEventListener(name, listen);
    setClock(Date.parse(BEFORE_THE_END));
  });
  afterEach(() => {
    for (const [name, log] of logs) console[name] = log;
    for (const name of events) removeEventListener(name, listen);
    clear();
    freeze(undefined);
  });

  /** Shows it until the shift ends. */
  async function livesAShift(element: HTMLElement): Promise<void> {
    await untilReads(element, NAME);
    await until('the overlay is saved', () => Object.keys(localStorage).some((key) => key.endsWith('live.json')));
    const left = `${traces(element)}\n${told.join('\n')}`;
    assert.include(left, 'live.json');
    assert.notInclude(left, NAME);
    assert.notInclude(left, encodeURIComponent(NAME));
    await untilReads(element, /^(?!.*Ibu Contoh).*Petugas berikutnya: besok/, 15_000);
    assert.notInclude(element.shadowRoot!.innerHTML, NAME);
    assert.notInclude(traces(element), NAME);
  }

  it('in a duty card', async () => {
    await livesAShift(place('tetap-duty-officer', { feed, office: 'disdukcapil', lang: 'id' }));
  }).timeout(30_000);

  it('beside an app that is down', async () => {
    const directory = place('tetap-service-directory', { feed, lang: 'id' });
    await untilReads(directory, 'Mau mengurus apa?');
    const search = find(directory, 'input[type=search]') as HTMLInputElement;
    search.value = 'ktp hilang';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await untilReads(directory, 'Ganti KTP hilang');
    all(directory, 'button').find((button) => readable(button).startsWith('Ganti KTP hilang'))!.click();
    await livesAShift(directory);
  }).timeout(30_000);

  it('is not in a badge at all, opened or not', async () => {
    const badge = place('tetap-office-status', { feed, office: 'disdukcapil', lang: 'id' });
    await untilReads(badge, /Siaga sampai pukul 15.00 WIB.*Jadwal dan info lengkap/);
    find(badge, 'summary')!.click();
    await untilReads(badge, 'Info ini berlaku sampai');
    assert.notInclude(badge.shadowRoot!.innerHTML, NAME);
  });
});
