import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leave, show, speak } from '../states/show.js';
import { states } from '../states/states.js';
import type { State } from '../states/states.js';
import { contrast, isTransparent, surfaceBehind } from './colours.js';
import { isChromium, setPreferences, setViewport } from './device.js';
import { all, find } from './page.js';

/** What rule engines cannot see, measured in every state. Sizes in CSS pixels. */
const TARGET = 48;
const CONTROLS = 'a[href], button, summary, input, select';
const isShown = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });
const path = ({ widget, name }: State): string => `${widget}/${name}`;
const label = (element: Element): string => `${element.localName} ${element.textContent.trim().slice(0, 40)}`;

describe('measured', () => {
  before(() => { document.documentElement.lang = 'id'; });
  afterEach(async () => {
    await leave();
    document.documentElement.removeAttribute('style');
  });
  after(async () => { await setViewport({ width: 800, height: 600 }); });

  describe('at 320 pixels, which is 400 % of 1280', () => {
    before(() => setViewport({ width: 320, height: 640 }));

    for (const state of states) {
      it(`${path(state)}: nothing to scroll sideways, nothing cut off, every target ${TARGET} high, a silent live region`, async () => {
        const element = await show(state);
        const box = find(element, '.box')!;
        const region = all(element, '[role=status]');
        assert.lengthOf(region, 1, 'one live region');
        if (!state.steps) assert.equal(region[0]!.textContent, '', 'nothing is announced at the start');
        for (const language of ['id', 'en'] as const) {
          await speak(element, language);
          for (const spacing of ['', 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em']) {
            element.style.cssText = spacing;
            assert.isAtMost(document.documentElement.scrollWidth, innerWidth, `${language} the page ${spacing}`);
            assert.isAtMost(box.scrollWidth, box.clientWidth, `${language} the box ${spacing}`);
            const cut = all(element, '.box *:not(.unseen)').filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible');
            assert.deepEqual(cut.map(label), [], `${language} cut off ${spacing}`);
          }
          element.style.cssText = '';
          const small = all(element, CONTROLS).filter((one) => isShown(one) && (one.getBoundingClientRect().height < TARGET || one.getBoundingClientRect().width < TARGET));
          assert.deepEqual(small.map(label), [], `${language} too small for a thumb`);
        }
      });
    }
  });

  it('no red but for an app that is down', async () => {
    for (const state of states.filter(({ widget }) => widget !== 'service-directory')) assert.isUndefined(find(await show(state), '.tone-down'), path(state));
  }).timeout(60_000);

  it('nothing moves, not even where motion is welcome', async () => {
    for (const name of ['office-status/details', 'duty-officer/urgent-list', 'service-directory/app-down']) {
      const element = await show(states.find((state) => path(state) === name)!);
      assert.deepEqual([...document.getAnimations(), ...(element.shadowRoot as ShadowRoot & DocumentOrShadowRoot).getAnimations()], [], name);
      for (const one of all(element, '*')) {
        const { animationName, transitionDuration } = getComputedStyle(one);
        assert.deepEqual([animationName, transitionDuration], ['none', '0s'], label(one));
      }
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`${scheme}: each stop of the keyboard shows a ring, three pixels wide, with 3 to 1 against what is behind it`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const name of ['office-status/details', 'duty-officer/urgent-list', 'service-directory/app-down']) {
        const element = await show(states.find((state) => path(state) === name)!);
        const root = element.shadowRoot!;
        const stops = all(element, CONTROLS).filter(isShown);
        for (const stop of stops) {
          await sendKeys({ press: 'Tab' });
          const focused = root.activeElement!;
          assert.equal(label(focused), label(stop), `${name}: in the order of the page`);
          assert.isTrue(focused.matches(':focus-visible'), label(focused));
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
          assert.deepEqual([outlineStyle, outlineWidth], ['solid', '3px'], label(focused));
          expect(contrast(outlineColor, surfaceBehind(focused)), label(focused)).to.be.at.least(3);
          const { top, bottom } = focused.getBoundingClientRect();
          assert.isTrue(top >= 0 && bottom <= innerHeight, `${label(focused)} is in sight`);
        }
      }
    });
  }

  if (isChromium) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`forced colours, ${scheme}: boxes keep their edges, icons and words stand out`, async () => {
        await setPreferences({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        try {
          for (const state of states) {
            const element = await show(state);
            for (const edged of all(element, '.box, .panel, .button, input, select').filter(isShown)) {
              const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(edged);
              assert.isAtLeast(parseFloat(borderTopWidth), 1, `${path(state)}: ${edged.className}`);
              assert.notEqual(borderTopStyle, 'none');
              expect(contrast(borderTopColor, surfaceBehind(edged)), `${path(state)}: edge of ${edged.className}`).to.be.at.least(3);
            }
            for (const icon of all(element, 'svg').filter(isShown)) expect(contrast(getComputedStyle(icon).stroke, surfaceBehind(icon)), `${path(state)}: icon in ${label(icon.parentElement!)}`).to.be.at.least(3);
            for (const words of all(element, 'p, a, button, h3, h4, h5, dt, dd, summary').filter(isShown)) {
              const { backgroundColor, color } = getComputedStyle(words);
              expect(contrast(color, isTransparent(backgroundColor) ? surfaceBehind(words) : backgroundColor), `${path(state)}: ${label(words)}`).to.be.at.least(4.5);
            }
          }
        } finally {
          await setPreferences({});
        }
      }).timeout(60_000);
    }
  }
});
