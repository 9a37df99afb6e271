import { assert, expect } from '@open-wc/testing';
import { contrast } from '../src/contrast/contrast.js';
import '../src/define.js';
import { isChromium, setColorScheme } from '../../../test/browser/device.js';
import { file, openPage, STRICT } from './hostPage.js';
import { FEED, find, MONDAY, place, strike, turn, until, untilReads } from './stage.js';

const warnings: string[] = [];
const { warn } = console;
const box = (element: Element): CSSStyleDeclaration => getComputedStyle(find(element, '.box')!);

/** Words of each widget's answer. */
const ANSWERS = { 'tetap-office-status': 'Buka', 'tetap-duty-officer': 'Petugas', 'tetap-service-directory': '28 layanan' } as const;
const TAGS = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];

/** A widget on a page that sets `css` for it, once the guard has looked. */
async function themed(css: string, tag: keyof typeof ANSWERS = 'tetap-office-status'): Promise<HTMLElement> {
  const style = document.createElement('style');
  style.textContent = `${tag} { ${css} }`;
  document.head.append(style);
  const element = place(tag, { feed: FEED, office: 'disdukcapil', at: MONDAY });
  await untilReads(element, ANSWERS[tag]);
  await turn(150);
  return element;
}

describe('colours of the page', () => {
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => { warnings.push(message); };
  });
  afterEach(async () => {
    console.warn = warn;
    document.head.querySelectorAll('style').forEach((style) => { if (style.textContent.startsWith('tetap-')) style.remove(); });
    document.documentElement.style.colorScheme = '';
    await setColorScheme('light');
    await strike();
  });

  it('contrast is what WCAG says', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([10, 20, 30], [10, 20, 30]), 1);
    expect(contrast([118, 118, 118], [255, 255, 255])).to.be.closeTo(4.54, 0.01);
  });

  it('are taken where they can be read', async () => {
    const element = await themed('--tetap-color-accent: #7a1f5c; --tetap-color-surface: #fffaf0;');
    assert.equal(box(element).backgroundColor, 'rgb(255, 250, 240)');
    assert.equal(getComputedStyle(find(element, 'summary')!).color, 'rgb(122, 31, 92)');
    assert.deepEqual(warnings, []);
  });

  it('one that cannot be read gives way to ours, and the console says which, how bad, and what to do, once', async () => {
    const element = await themed('--tetap-color-muted: #bbbbbb;');
    const updated = [...element.shadowRoot!.querySelectorAll('.muted')].pop()!;
    await until('our own colour', () => getComputedStyle(updated).color === 'rgb(74, 88, 102)');
    place('tetap-office-status', { feed: FEED, office: 'rsud', at: MONDAY });
    await turn(300);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('--tetap-color-muted').and.include('1.7 to 1').and.include('4.5 to 1').and.include('darker');
  });

  it('what is written in a status is judged on the veil of each, where less is left than on the surface', async () => {
    const element = await themed('--tetap-color-text: #757575; --tetap-color-muted: #747474;');
    await until('our own text', () => box(element).color === 'rgb(23, 33, 43)');
    expect(warnings.join()).to.include('--tetap-color-text has a contrast of 4.').and.include('--tetap-color-muted');
  });

  it('a surface on which not even ours can be read takes the whole theme with it', async () => {
    const element = await themed('--tetap-color-surface: #777777; --tetap-color-accent: #003311;');
    await until('our own surface', () => box(element).backgroundColor === 'rgb(255, 255, 255)');
    assert.equal(getComputedStyle(find(element, 'summary')!).color, 'rgb(11, 87, 164)');
  });

  it('are judged as they are seen through: what is left of a colour on the surface', async () => {
    const element = await themed('--tetap-color-muted: rgba(23, 33, 43, .4); --tetap-color-open: rgb(13 102 56 / 50%);');
    const updated = [...element.shadowRoot!.querySelectorAll('.muted')].pop()!;
    await until('our own colour', () => getComputedStyle(updated).color === 'rgb(74, 88, 102)');
    assert.equal(getComputedStyle(find(element, '.headline')!).color, 'rgb(13, 102, 56)');
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.include('--tetap-color-muted has a contrast of 2.').and.include('--tetap-color-open');
  });

  it('may let something through where enough is left', async () => {
    const element = await themed('--tetap-color-text: rgba(0, 0, 0, .8);');
    assert.equal(box(element).color, 'rgba(0, 0, 0, 0.8)');
    assert.deepEqual(warnings, []);
  });

  it('a surface that one sees through takes the whole theme with it, and the console says so, once', async () => {
    for (const surface of ['rgba(255, 255, 255, .1)', 'color(display-p3 1 1 1 / .1)', 'transparent']) {
      const element = await themed(`--tetap-color-surface: ${surface}; --tetap-color-accent: #003311; --tetap-color-muted: #cccccc;`);
      await until(`our own surface for ${surface}`, () => box(element).backgroundColor === 'rgb(255, 255, 255)');
      assert.equal(getComputedStyle(find(element, 'summary')!).color, 'rgb(11, 87, 164)');
      element.remove();
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('--tetap-color-surface').and.include('opaque');
  });

  it('are judged anew in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await themed('--tetap-color-open: #0a5c32;');
    await until('our own green', () => getComputedStyle(find(element, '.headline')!).color === 'rgb(116, 214, 159)');
    expect(warnings.join()).to.include('--tetap-color-open').and.include('lighter');
  });

  for (const said of ['#12345', 'biru', '', 'currentColor', 'color-mix(in srgb, currentColor, #fff)']) {
    it(`what is no colour gives way to ours, else a filled button is as its words are: "${said}"`, async () => {
      const element = await themed(`--tetap-color-accent: ${said}; --tetap-color-surface: #fffaf0;`);
      await until('our own accent', () => getComputedStyle(find(element, 'summary')!).color === 'rgb(11, 87, 164)');
      assert.equal(box(element).backgroundColor, 'rgb(255, 250, 240)');
    });
  }

  it('what is no colour is told', async () => {
    const element = await themed('--tetap-color-open: hijau;');
    await until('our own green', () => getComputedStyle(find(element, '.headline')!).color === 'rgb(13, 102, 56)');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('--tetap-color-open').and.include('no colour').and.include('#0d6638');
  });

  for (const tag of TAGS) {
    it(`of ${tag} are judged anew when light turns into dark and back under the open page, by a button or by the device`, async () => {
      document.documentElement.style.colorScheme = 'light';
      const element = await themed('--tetap-color-surface: #ffffff;', tag);
      const looks = (): string => `${box(element).backgroundColor} ${box(element).color}`;
      const [light, dark] = ['rgb(255, 255, 255) rgb(23, 33, 43)', 'rgb(23, 33, 43) rgb(233, 239, 244)'];
      await until('the page\'s surface', () => looks() === light);
      document.documentElement.style.colorScheme = 'dark';
      await until('our own surface', () => looks() === dark);
      document.documentElement.style.colorScheme = 'light';
      await until('the page\'s surface again', () => looks() === light);
      if (!isChromium) return;
      document.documentElement.style.colorScheme = 'light dark';
      await setColorScheme('dark');
      await until('our own surface at dusk', () => looks() === dark);
    });

    it(`of ${tag} and beyond sRGB too`, async () => {
      const element = await themed('--tetap-color-text: color(display-p3 .9 .9 .9);', tag);
      await until('our own text', () => box(element).color === 'rgb(23, 33, 43)');
    });

    it(`are judged by the built file of ${tag} too, under a strict policy`, async () => {
      const page = await openPage(`<script src="${file(tag)}" defer></script>`, '', { csp: STRICT });
      page.document.documentElement.style.setProperty('--tetap-color-text', '#dddddd');
      const element = page.document.createElement(tag);
      Object.assign(element, { feed: FEED, office: 'disdukcapil', at: MONDAY });
      page.document.body.append(element);
      await untilReads(element, ANSWERS[tag]);
      await until('our own text', () => page.window.getComputedStyle(find(element, '.box')!).color === 'rgb(23, 33, 43)');
      expect(page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)).to.include(file(`${tag}-guard-contrast`));
      expect(page.window.seen.warnings).to.have.length(1);
      expect(page.window.seen.warnings[0]).to.include('--tetap-color-text').and.include('darker');
      assert.deepEqual([page.window.seen.errors, page.window.seen.violations], [[], []]);
    });
  }
});
