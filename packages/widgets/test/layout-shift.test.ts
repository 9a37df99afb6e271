import { assert, expect } from '@open-wc/testing';
import { setViewport } from '../../../test/browser/device.js';
import { documentedStyles } from '../../../test/browser/documentedStyles.js';
import { leave, settle, show, speak } from '../../../test/states/show.js';
import { states, widgets } from '../../../test/states/states.js';
import type { State } from '../../../test/states/states.js';
import { built, openPage, readableIn, shiftOf, STRICT, untilShows } from './hostPage.js';
import type { HostOptions, HostPage } from './hostPage.js';
import { all, clear, find, readable, strike, turn, until, untilMade } from './stage.js';

const WIDTHS = [320, 360, 412, 768, 1000, 1280];
/** The narrowest of each room: there texts need the most lines. */
const TIGHTEST = [320, 640];

/** How a widget stands there before anybody has tapped: nothing of it may move the page. */
const untouched = states.filter(({ steps }) => !steps);
const styles = await documentedStyles();
/** The heights that the docs give to iframes. */
const heights = /adalah tempatnya: (\d+) untuk status, (\d+) untuk petugas piket, (\d+) untuk daftar layanan/.exec(await (await fetch('/docs/widgets.md')).text())!.slice(1).map(Number);
/** What tetap.php prints; examples/php/test/page.test.ts sees to it. */
const printed = await (await fetch(new URL('../../../examples/php/test/printed.html', import.meta.url))).text();
const sheet = [...styles.cssRules].map(({ cssText }) => cssText).join('\n');

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** What the page reserved, and what is needed, in CSS pixels. */
function room(element: HTMLElement): { readonly reserved: number; readonly taken: number } {
  return { reserved: parseFloat(getComputedStyle(element).minHeight), taken: element.getBoundingClientRect().height };
}

async function fits(element: HTMLElement, state: State, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await setViewport({ width, height: 800 });
    await frame();
    const { reserved, taken } = room(element);
    expect(reserved).to.be.above(500);
    assert.equal(taken, reserved, `${state.name}, ${width} px, ${element.lang}`);
    assert.equal(find(element, '[part=box]')!.getBoundingClientRect().height, reserved, 'the painted box');
  }
}

/** Whether a state ever speaks, so that another language can be asked for. */
const speaks = ({ feed }: State): boolean => !feed.endsWith('/silent');

describe('the room that the documented style sheet reserves', () => {
  before(() => {
    document.documentElement.lang = 'id';
    // As on a phone's page.
    document.body.style.margin = '16px';
  });
  afterEach(async () => {
    await leave();
    await setViewport({ width: 800, height: 600 });
  });
  after(() => { document.body.style.margin = ''; });

  for (const widget of widgets) {
    for (const state of untouched.filter((one) => one.widget === widget)) {
      it(`is that of ${widget}/${state.name}, in both languages and at each width`, async () => {
        await setViewport({ width: 360, height: 800 });
        const element = await show(state);
        for (const lang of (['id', 'en'] as const).slice(0, speaks(state) ? 2 : 0)) {
          await speak(element, lang);
          await fits(element, state, WIDTHS);
        }
        await fits(element, state, WIDTHS);
      });
    }

    it(`is that of ${widget} in every state, with each text of the feed as long as the format takes it`, async () => {
      for (const state of untouched.filter((one) => one.widget === widget && /official|plain/.test(one.feed))) {
        const element = await show({ ...state, feed: state.feed.replace(/official|plain/, 'long'), reads: 'Penanaman Modal' });
        await fits(element, state, TIGHTEST);
      }
    }).timeout(60_000);
  }
});

describe('what does not fit', () => {
  before(() => { document.documentElement.lang = 'id'; });
  afterEach(async () => {
    await leave();
    await setViewport({ width: 800, height: 600 });
  });

  const reach = async (name: string): Promise<HTMLElement> => show(states.find((state) => `${state.widget}/${state.name}` === name)!);

  for (const name of ['office-status/open-hybrid', 'office-status/long', 'duty-officer/ready-and-named', 'duty-officer/long']) {
    it(`grows only after a tap, and what was tapped stays where it was: ${name}`, async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await reach(name);
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Di bawah kartu. '.repeat(200) }));
      const { reserved } = room(element);
      const [summary] = all(element, 'details.more > summary').slice(-1) as [HTMLElement];
      const { top } = summary.getBoundingClientRect();
      summary.click();
      await until('more', () => room(element).taken > reserved + 100);
      expect(summary.getBoundingClientRect().top).to.be.closeTo(top, 1);
      summary.click();
      await until('the room again', () => room(element).taken === reserved);
    });
  }

  for (const name of ['office-status/long', 'duty-officer/long']) {
    it(`is folded again where the page asks for another office: ${name}`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await reach(name);
      const { reserved } = room(element);
      all(element, 'details.more > summary').slice(-1)[0]!.click();
      await until('more', () => room(element).taken > reserved + 100);
      element.setAttribute('office', 'rsud');
      await until('the other card', () => find(element, '.card') && !find(element, 'details[open]'));
      await settle(element, 200);
      assert.equal(room(element).taken, reserved);
    });
  }

  it('is folded again where another office closes what was opened, without a tap', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await reach('duty-officer/long');
    const { reserved } = room(element);
    // Kept by the page's one client, so that it is shown in the same turn.
    const other = element.cloneNode() as HTMLElement;
    other.setAttribute('office', 'rsud');
    document.body.append(other);
    await until('the other office', () => find(other, '.card'));
    const check = find(element, 'details.more')!;
    check.querySelector('summary')!.click();
    await until('the checker', () => find(element, 'textarea'));
    assert.isAbove(room(element).taken, reserved + 100);
    element.setAttribute('office', 'rsud');
    await until('closed', () => !find(element, 'details[open]'));
    assert.equal(find(element, 'details.more'), check, 'the same card');
    await settle(element, 200);
    assert.equal(room(element).taken, reserved);
  });

  it('is there whole, or not at all, while it is folded, and whole once it is asked for', async () => {
    for (const width of [412, 640]) {
      await setViewport({ width, height: 800 });
      const element = await reach('office-status/open-hybrid');
      const fold = find(element, '.fold')!.getBoundingClientRect();
      const shown = [...find(element, '.fold')!.children].map((child) => child.getBoundingClientRect());
      for (const { left, bottom } of shown) assert.isTrue(left >= fold.right || bottom <= fold.bottom + 1, `${left} ${bottom}, of ${fold.right} ${fold.bottom}`);
      assert.isTrue(shown.some(({ left }) => left < fold.right), 'what there is room for');
      find(element, 'summary')!.click();
      await frame();
      for (const child of find(element, '.fold')!.children) assert.isTrue(child.getBoundingClientRect().left < fold.right, readable(child));
      await leave();
    }
  });

  it('is the rest of what is said of work from home, but not what it means, on a small phone', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await reach('office-status/online-standby');
    const fold = find(element, '.fold')!;
    const inSight = [...fold.children].filter((child) => child.getBoundingClientRect().left < fold.getBoundingClientRect().right).map(readable);
    expect(inSight.join(' ')).to.include('WFH artinya petugas bekerja dari rumah. Petugas tetap bekerja dan tetap melayani Anda.');
  });

  it('is never a number, and stands whole once it is asked for', async () => {
    await setViewport({ width: 320, height: 800 });
    const folded = (element: HTMLElement): readonly Element[] => all(element, '.brief').filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1);
    const element = await reach('office-status/long');
    expect(folded(element)).not.to.be.empty;
    const button = find(element, '.button')!;
    const edge = button.getBoundingClientRect();
    const number = button.querySelector('.numbers')!.getBoundingClientRect();
    assert.isTrue(number.bottom <= edge.bottom && number.right <= edge.right);
    find(element, 'summary')!.click();
    await until('the week', () => find(element, 'table'));
    assert.deepEqual(folded(element).map(readable), []);
  });
});

/** A page of the docs' snippet in each form, whose script and whose data come late. */
describe('with a late script and late data', () => {
  let visit = 0;
  before(() => untilMade('today'));
  afterEach(async () => {
    await strike();
    await setViewport({ width: 800, height: 600 });
  });

  const words = '<p>Di bawah kartu. '.padEnd(600, 'Isi halaman. ');
  const forms: Readonly<Record<string, (kind: string) => string>> = {
    element: (kind) => `<tetap-${kind} office="disdukcapil">Telepon kantor +62 000 0000 001.</tetap-${kind}>`,
    link: (kind) => `<a data-tetap="${kind}" data-office="disdukcapil" href="/layanan">Jam layanan Disdukcapil</a>`,
    box: (kind) => `<div data-tetap="${kind}" data-office="disdukcapil">Telepon kantor +62 000 0000 001.</div>`,
    'text of the server': (kind) => `<tetap-${kind} office="disdukcapil">${printed}</tetap-${kind}>`,
  };

  const article = (form: string): string => widgets.map((kind) => `${forms[form]!(kind)}${words}`).join('');

  /** A page as high as its article, all in sight: Firefox draws no frame of what is out of sight, so that nothing would be seen to move. */
  async function stand(head: string, body: string, options: HostOptions): Promise<HostPage> {
    clear();
    await setViewport({ width: Math.max(options.width ?? 0, 800), height: 3800 });
    return openPage(head, body, { height: 3700, ...options });
  }

  async function visited(width: number, body: string, more = '', rules = `<style>${sheet}</style>`, csp = ''): Promise<HostPage> {
    visit += 1;
    return stand(`<script src="/host/slow/${300 + visit}/tetap/tetap.js" data-feed="/feeds/today/late/${visit}/" defer></script>${rules}${more}`, body, { width, csp });
  }

  async function open(form: string, width: number, ...page: readonly [more?: string, rules?: string, csp?: string]): Promise<HostPage> {
    return answered(await visited(width, article(form), ...page));
  }

  async function answered(page: HostPage): Promise<HostPage> {
    for (const text of ['Diperbarui', 'Petugas tidak pernah', 'Tampilkan', 'Jadwal dan info lengkap']) await untilShows(page, text);
    return page;
  }

  it('a page without it does jump: the test can see it', async () => {
    expect(await shiftOf(await open('element', 360, '', ''))).to.be.above(0.05);
  });

  for (const width of WIDTHS) {
    it(`nothing jumps at ${width} px`, async () => {
      assert.equal(await shiftOf(await open('element', width)), 0);
    });
  }

  for (const form of ['link', 'box', 'text of the server']) {
    it(`nothing jumps where there is a ${form} at first`, async () => {
      for (const width of [320, 1000]) assert.equal(await shiftOf(await open(form, width)), 0);
    });
  }

  for (const form of ['link', 'box']) {
    it(`nothing jumps where a page inserts a ${form} later`, async () => {
      for (const [width, ...none] of [[320], [1000], [360, '', '']] as const) {
        const { document, ...page } = await visited(width, '', ...none);
        await frame();
        // What a page fetches itself comes as one piece; from then on it stands.
        document.body.append(document.createRange().createContextualFragment(article(form)));
        const shift = await shiftOf(await answered({ document, ...page }));
        if (none.length === 0) assert.equal(shift, 0);
        else expect(shift, 'without the style sheet it does, so that the measure is one').to.be.above(0.05);
      }
    });
  }

  it('nothing jumps where inline styles are forbidden and the sheet comes as a file', async () => {
    const pinned = `tetap-${built.version}.css`;
    for (const [width, link] of [[320, 'href="/tetap/tetap.css"'], [1000, `href="/tetap/${pinned}" integrity="${built.files[pinned]?.integrity ?? 'none'}"`]] as const) {
      const page = await open('element', width, '', `<link rel="stylesheet" ${link}>`, `${STRICT}; style-src 'self'`);
      assert.equal(await shiftOf(page), 0);
      assert.deepEqual(page.window.seen.violations, []);
    }
    const refused = await open('element', 360, '', undefined, STRICT);
    expect(await shiftOf(refused), 'the inline sheet is refused there').to.be.above(0.05);
    expect(refused.window.seen.violations).not.to.be.empty;
  });

  it('nothing jumps where it stands in an iframe as high as the docs say, and nothing is missing there', async () => {
    const framed = (room: readonly number[]): string => widgets.map((kind, index) => `<iframe src="/host/slow/200/tetap/frame/${kind}.html?office=disdukcapil&at=2026-11-23T09:00:00%2B07:00" title="${kind}" width="100%" height="${room[index]!}" frameborder="0"></iframe>${words}`).join('');
    for (const [width, room] of [[320, heights], [1000, heights], [360, [300, 300, 300]]] as const) {
      const page = await stand('<script src="/host/slow/200/tetap/tetap-frame.js" defer></script>', framed(room), { width });
      const frames = [...page.document.querySelectorAll('iframe')];
      for (const [index, text] of ['Jadwal dan info lengkap', 'Petugas tidak pernah', 'Tampilkan'].entries()) await until(text, () => readableIn(frames[index]!.contentDocument!).includes(text));
      await until('each was asked for its height', () => frames.every(({ style }) => style.height !== ''));
      if (room === heights) await turn(300); // A height may still be under way.
      else await until('each has grown', () => frames.every(({ clientHeight }) => clientHeight > 300));
      const shift = await shiftOf(page);
      if (room !== heights) {
        // In WebKit the probe was not seen to count what iframes push away: there the heights alone tell.
        if (!navigator.vendor.startsWith('Apple')) expect(shift, 'in less room it does').to.be.above(0.05);
        continue;
      }
      assert.equal(shift, 0);
      assert.deepEqual(frames.map(({ clientHeight }) => clientHeight), heights);
      for (const { contentDocument } of frames) assert.equal(contentDocument!.documentElement.scrollHeight, contentDocument!.documentElement.clientHeight, 'nothing to scroll');
    }
  });

  for (const [name, css] of [['62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'], ['large text', 'html { font-size: 125% }'], ['small text', 'body { font-size: 13px }']] as const) {
    it(`nothing jumps on a page with ${name}`, async () => {
      for (const width of [360, 1000]) assert.equal(await shiftOf(await open('element', width, `<style>${css}</style>`)), 0);
    });
  }

  it('nothing of the page jumps on a second visit, when what was saved gives way to what is new', async () => {
    const page = await open('element', 360);
    await turn(100);
    const again = new Promise((resolve) => { page.frame.onload = resolve; });
    page.frame.contentWindow!.location.reload();
    await again;
    const second = { frame: page.frame, window: page.frame.contentWindow as HostPage['window'], document: page.frame.contentDocument! };
    assert.equal(await shiftOf(await answered(second), 'page'), 0);
  });
});
