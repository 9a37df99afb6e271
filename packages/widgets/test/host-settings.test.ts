import { assert, expect } from '@open-wc/testing';
import { contrast, isTransparent, surfaceBehind } from '../../../test/browser/colours.js';
import { isChromium, setPreferences } from '../../../test/browser/device.js';
import { tellFigure } from '../../../test/browser/figures.js';
import type { HostPage } from './hostPage.js';
import { all, strike, turn } from './stage.js';
import { boxes, openWidgets } from './widgetPage.js';

/** What a page or its visitor has set, on the built files. Sizes in CSS pixels. */
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 33, 43)';

const isShown = (element: Element): boolean => element.getClientRects().length > 0 && !element.classList.contains('unseen');
const shown = (page: HostPage, selector: string): readonly HTMLElement[] => boxes(page).flatMap((box) => all(box, selector)).filter(isShown);
const backgrounds = (page: HostPage): readonly string[] => boxes(page).map((box) => page.window.getComputedStyle(box).backgroundColor);

/** Nothing to scroll sideways, nothing cut off, text that can be read and targets that can be hit. Gives the smallest of each. */
function assertFits(page: HostPage): { readonly text: number; readonly target: number } {
  const { document, window } = page;
  assert.isAtMost(document.documentElement.scrollWidth, window.innerWidth, 'the page');
  for (const box of boxes(page)) assert.isAtMost(box.scrollWidth, box.clientWidth, (box.getRootNode() as ShadowRoot).host.localName);
  const cut = shown(page, '*').filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && window.getComputedStyle(one).overflowX !== 'visible');
  assert.deepEqual(cut.map((one) => `${one.localName} ${one.textContent}`), []);
  const text = Math.min(...shown(page, 'p:not(.muted):not(.notice), a, button, h3').map((one) => parseFloat(window.getComputedStyle(one).fontSize)));
  const target = Math.min(...shown(page, 'a[href], button, summary, input, select').map((one) => one.getBoundingClientRect().height));
  assert.isAtLeast(text, 16);
  assert.isAtLeast(target, 48);
  return { text, target };
}

describe('settings of the page and of its visitors, on the built files', () => {
  afterEach(async () => {
    await strike();
    if (isChromium) await setPreferences({});
  });

  it('320 px: all fits', async () => {
    const { text, target } = assertFits(await openWidgets('<style>body { margin: 8px; }</style>', ['', ''], { width: 320 }));
    await tellFigure('320 px', `text ${text} px, targets ${target} px`);
  });

  for (const width of [320, 800]) {
    it(`text of 200 % at ${width} px: all fits, and is twice as large`, async () => {
      const { text } = assertFits(await openWidgets('<style>html { font-size: 200%; } body { margin: 8px; }</style>', ['', ''], { width }));
      assert.equal(text, 32);
    });
  }

  describe('a page that reads from the right', () => {
    it('hours and numbers keep their order, sentences end where they end', async () => {
      const page = await openWidgets('', ['<main dir="rtl" lang="ar">', '</main>']);
      for (const box of boxes(page)) assert.equal(page.window.getComputedStyle(box).direction, 'ltr');
      const numbers = shown(page, '.numbers');
      expect(numbers).to.not.be.empty;
      for (const number of numbers) assert.isTrue(isInOrder(number), number.textContent);
      for (const sentence of shown(page, 'p').filter((one) => one.childElementCount === 0 && one.textContent.trim().endsWith('.'))) assert.isTrue(isInOrder(sentence), sentence.textContent);
    });

    it('the page stays as it is around them, and all fits', async () => {
      const page = await openWidgets('<style>body { margin: 8px; }</style>', ['<main dir="rtl" lang="ar"><p id="words">اهلا</p>', '</main>'], { width: 320 });
      assertFits(page);
      const { right } = page.document.querySelector('main')!.getBoundingClientRect();
      for (const box of boxes(page)) assert.closeTo(box.getBoundingClientRect().right, right, 1);
    });
  });

  describe('colour scheme', () => {
    const readable = (page: HostPage): number => Math.min(...shown(page, 'p, h3, a, button, dt, dd').map((one) => contrast(page.window.getComputedStyle(one).color, surfaceOf(page, one))));

    for (const device of isChromium ? ['light', 'dark'] as const : ['dark'] as const) {
      it(`the page is dark: so are the widgets, on a ${device} device`, async () => {
        if (isChromium) await setPreferences({ 'prefers-color-scheme': device });
        for (const head of ['<style>:root { color-scheme: dark; }</style>', '<meta name="color-scheme" content="dark">']) {
          const page = await openWidgets(head);
          assert.deepEqual(backgrounds(page), [DARK, DARK, DARK]);
          expect(readable(page)).to.be.at.least(4.5);
        }
        const part = await openWidgets('', ['<main style="color-scheme: dark">', '</main>']);
        assert.deepEqual(backgrounds(part), [DARK, DARK, DARK]);
      });

      it(`the page says nothing, or light: the widgets are light, on a ${device} device`, async () => {
        if (isChromium) await setPreferences({ 'prefers-color-scheme': device });
        for (const head of ['', '<style>:root { color-scheme: light; }</style>']) {
          const page = await openWidgets(head);
          assert.deepEqual(backgrounds(page), [LIGHT, LIGHT, LIGHT]);
          expect(readable(page)).to.be.at.least(4.5);
        }
      });

      it(`the page takes both: the widgets are as the device, ${device}`, async () => {
        if (isChromium) await setPreferences({ 'prefers-color-scheme': device });
        const colour = device === 'dark' ? DARK : LIGHT;
        assert.deepEqual(backgrounds(await openWidgets('<style>:root { color-scheme: light dark; }</style>')), [colour, colour, colour]);
      });
    }
  });

  it('reduced motion: there is none', async () => {
    if (isChromium) await setPreferences({ 'prefers-reduced-motion': 'reduce' });
    const page = await openWidgets();
    for (const one of shown(page, '*')) {
      const { animationName, transitionDuration, scrollBehavior } = page.window.getComputedStyle(one);
      assert.deepEqual([animationName, transitionDuration, scrollBehavior], ['none', '0s', 'auto'], one.className);
    }
  });

  describe('print', () => {
    /** Shows a page as on paper: its browser where it can be told, else the same rules without their medium. */
    async function onPaper(page: HostPage): Promise<void> {
      if (isChromium) await setPreferences({ print: true });
      else {
        for (const box of boxes(page)) {
          for (const { cssRules } of (box.getRootNode() as ShadowRoot).adoptedStyleSheets) {
            for (const rule of cssRules) if (rule instanceof page.window.CSSMediaRule && rule.media.mediaText.includes('print')) rule.media.mediaText = 'all';
          }
        }
      }
      await turn(50);
    }

    it('a dark page comes out light; what cannot be pressed on paper is left out, numbers and hours are there', async () => {
      const page = await openWidgets('<style>:root { color-scheme: dark; } tetap-office-status { min-height: 54rem; }</style>');
      const before = boxes(page)[0]!.offsetHeight;
      assert.isNotEmpty(shown(page, 'summary, input, button.button'));
      await onPaper(page);
      assert.deepEqual(backgrounds(page), [LIGHT, LIGHT, LIGHT]);
      assert.deepEqual(shown(page, 'summary, input, select, button.button').map(({ localName, className }) => `${localName} ${className}`), []);
      assert.isBelow(boxes(page)[0]!.offsetHeight, before, 'no room is reserved on paper');
      const text = shown(page, '.box *').map(({ textContent }) => textContent).join(' ');
      for (const words of ['Buka', '08.00–12.00', '+62 000']) expect(text).to.include(words);
      for (const words of shown(page, 'p, h3, a, dt, dd')) expect(contrast(page.window.getComputedStyle(words).color, surfaceOf(page, words)), words.textContent).to.be.at.least(4.5);
    });
  });
});

/** What is behind words: the nearest surface that is painted. */
function surfaceOf(page: HostPage, element: HTMLElement): string {
  const own = page.window.getComputedStyle(element).backgroundColor;
  return isTransparent(own) ? surfaceBehind(element) : own;
}

/** Whether each letter stands on the right of the one before it, or on a lower line. */
function isInOrder(element: HTMLElement): boolean {
  const range = element.ownerDocument.createRange();
  const walk = element.ownerDocument.createTreeWalker(element, 4);
  let last: DOMRect | undefined;
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    for (let index = 0; index < node.data.length; index++) {
      if (/\s/.test(node.data[index]!)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const now = range.getBoundingClientRect();
      if (last && now.left < last.left && now.top < last.bottom - 2) return false;
      last = now;
    }
  }
  return true;
}
