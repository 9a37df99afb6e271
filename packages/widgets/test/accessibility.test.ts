import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { contrast, veiled } from '../src/contrast/contrast.js';
import type { Colour } from '../src/contrast/contrast.js';
import { ENOUGH, unreadable, VEIL } from '../src/contrast/unreadable.js';
import type { Palette } from '../src/contrast/unreadable.js';
import { base } from '../src/shared/base.styles.js';
import { tokens } from '../src/shared/tokens.js';
import type { Token } from '../src/shared/tokens.js';
import { setColorScheme, setViewport } from '../../../test/browser/device.js';
import { all, APP_DOWN, FEED, find, freeze, MONDAY, OFFICIAL, place, strike, until, untilReads } from './stage.js';

/** The three as on a page: below a heading, the directory with a service open. */
async function page(lang: string, feed = FEED): Promise<readonly HTMLElement[]> {
  document.documentElement.lang = lang;
  place('h2', {}, 'Layanan publik');
  const at: Readonly<Record<string, string>> = feed === FEED ? { at: APP_DOWN } : {};
  const elements = ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'].map((tag) => place(tag, { feed, office: 'disdukcapil', ...at }));
  for (const element of elements) await until('answer', () => find(element, 'h3'));
  find(elements[2]!, '.row')!.click();
  await untilReads(elements[2]!, 'SP4N-LAPOR!');
  return elements;
}

function paletteOf(hex: (token: Token) => string): Palette {
  const colour = (text: string): Colour => [1, 3, 5].map((start) => parseInt(text.slice(start, start + 2), 16)) as unknown as Colour;
  return Object.fromEntries(Object.keys(tokens).map((token) => [token, colour(hex(token as Token))])) as unknown as Palette;
}

describe('accessibility', () => {
  afterEach(async () => {
    await strike();
    document.documentElement.style.colorScheme = '';
    await setColorScheme('light');
    await setViewport({ width: 800, height: 600 });
  });

  for (const lang of ['id', 'en']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`axe finds nothing: ${lang}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        for (const element of await page(lang)) await expect(element).to.be.accessible();
      });
    }
  }

  it('axe finds nothing with working links, nor in an error', async () => {
    freeze(APP_DOWN);
    for (const element of await page('id', OFFICIAL)) await expect(element).to.be.accessible();
    const broken = place('tetap-office-status', { feed: `${FEED}nowhere/`, office: 'x' }, 'Telepon (000) 442135');
    await untilReads(broken, 'Coba lagi');
    await expect(broken).to.be.accessible();
  });

  for (const [index, name] of ['light', 'dark'].entries()) {
    const palette = paletteOf((token) => tokens[token][index]!);
    it(`${name}: ten colours, every pair at least AA`, () => {
      assert.deepEqual(unreadable(palette), []);
      for (const token of ['open', 'limited', 'online', 'closed', 'down'] as const) {
        expect(contrast(palette.text, veiled(palette.surface, palette[token], VEIL)), `text on the panel of ${token}`).to.be.at.least(ENOUGH);
      }
    });
  }

  it('the veil of a panel is as thick as it is reckoned', () => {
    expect(base.map(String).join('')).to.include(`opacity: ${String(VEIL).replace('0.', '.')};`);
  });

  it('follows the color-scheme of the page, never the device against it', async () => {
    await setColorScheme('dark');
    const element = place('tetap-office-status', { feed: FEED, office: 'disdukcapil', at: MONDAY });
    await untilReads(element, 'Buka');
    const box = find(element, '[part=box]')!;
    assert.equal(getComputedStyle(box).backgroundColor, 'rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'light dark';
    assert.equal(getComputedStyle(box).backgroundColor, 'rgb(23, 33, 43)');
  });

  it('fits 320 pixels, and text of twice the size', async () => {
    await setViewport({ width: 320, height: 640 });
    const elements = await page('id');
    for (const size of ['', '200%']) {
      document.documentElement.style.fontSize = size;
      for (const element of elements) {
        const box = find(element, '[part=box]')!;
        expect(box.scrollWidth, `${element.localName} ${size}`).to.be.at.most(box.clientWidth);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    }
    document.documentElement.style.fontSize = '';
  });

  it('breaks no number of a way in the middle on a narrow screen', async () => {
    await setViewport({ width: 320, height: 640 });
    const numbers = (await page('id', OFFICIAL)).flatMap((element) => all(element, '.button .numbers'));
    expect(numbers.length).to.be.above(3);
    for (const number of numbers) expect(number.getBoundingClientRect().height, number.textContent).to.be.below(30);
  });

  it('keeps its size on a page that shrinks its root, and its padding under a reset', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const reset = new CSSStyleSheet();
    reset.replaceSync('* { margin: 0; padding: 0; border: 0 solid; }');
    document.adoptedStyleSheets = [reset];
    const element = place('tetap-office-status', { feed: FEED, office: 'disdukcapil', at: MONDAY });
    await untilReads(element, 'Buka');
    const { fontSize, paddingTop, borderTopWidth } = getComputedStyle(find(element, '[part=box]')!);
    assert.deepEqual([fontSize, paddingTop, borderTopWidth], ['18px', '20px', '1px']);
    document.documentElement.style.fontSize = '';
    document.adoptedStyleSheets = [];
  });

  it('has no style or script of its own in the markup', async () => {
    for (const element of await page('id')) expect(all(element, 'style, script, [style], [onclick]')).to.be.empty;
  });
});
