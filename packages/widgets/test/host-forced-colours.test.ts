import { assert, expect } from '@open-wc/testing';
import { contrast, isTransparent, surfaceBehind } from '../../../test/browser/colours.js';
import { isChromium, setPreferences } from '../../../test/browser/device.js';
import { all, strike } from './stage.js';
import { boxes, openWidgets } from './widgetPage.js';

/** Chromium can be told; Firefox has to be started so (`npm run matrix` does); WebKit has no such mode. */
const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;

describe('forced colours, on the built files', () => {
  afterEach(async () => {
    await strike();
    if (isChromium) await setPreferences({});
  });

  it('boxes and buttons keep their edges; icons and words stand out', async function () {
    if (isChromium) await setPreferences({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    if (!isForced()) this.skip();
    const page = await openWidgets('<style>:root { color-scheme: light dark; background: Canvas; }</style>');
    const getComputedStyle = (one: Element): CSSStyleDeclaration => page.window.getComputedStyle(one);
    const shown = (selector: string): readonly HTMLElement[] => boxes(page).flatMap((box) => [box, ...all(box, '*')]).filter((one) => one.matches(selector) && one.getClientRects().length > 0 && !one.classList.contains('unseen'));
    const edged = shown('.box, .panel, .button, input, select');
    assert.isAbove(edged.length, 10);
    for (const one of edged) {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one);
      assert.isAtLeast(parseFloat(borderTopWidth), 1, one.className);
      assert.notEqual(borderTopStyle, 'none', one.className);
      expect(contrast(borderTopColor, surfaceBehind(one)), `edge of ${one.localName} ${one.className}`).to.be.at.least(3);
    }
    for (const icon of shown('svg')) expect(contrast(getComputedStyle(icon).stroke, surfaceBehind(icon)), icon.parentElement!.className).to.be.at.least(3);
    for (const words of shown('p, a, button, h3, h4, dt, dd, summary')) {
      const { backgroundColor, color } = getComputedStyle(words);
      expect(contrast(color, isTransparent(backgroundColor) ? surfaceBehind(words) : backgroundColor), words.textContent).to.be.at.least(4.5);
    }
  });
});
