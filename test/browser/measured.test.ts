import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leave, show, speak } from '../states/show.js';
import { states } from '../states/states.js';
import type { State } from '../states/states.js';
import { contrast, isTransparent, surfaceBehind } from './colours.js';
import { isChromium, setPreferences, setViewport, zoomed } from './device.js';
import { all, find } from './page.js';

/** What rule engines cannot see, measured in every state. Sizes in CSS pixels. */
const TARGET = 48;
const CONTROLS = 'a[href], button, summary, input, select, textarea';
/** WCAG 1.4.12, without the distance of paragraphs: there the widgets have gaps of their own. */
const SPACING = 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em';
const SCHEMES = ['light', 'dark'] as const;

const isShown = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });
const path = ({ widget, name }: State): string => `${widget}/${name}`;
const label = (element: Element): string => `${element.localName} ${element.textContent.trim().slice(0, 40)}`;
const shown = (element: Element, selector: string): readonly HTMLElement[] => all(element, selector).filter(isShown);

/**
 * Nothing to scroll sideways, nothing cut off: what is good to know stands whole or not at all, and only a feed's long
 * texts are folded, or others too where a reader spaces letters so far that they need more lines.
 */
function assertFits(element: HTMLElement, when: string, isFolded: boolean): void {
  const box = find(element, '.box')!;
  assert.isAtMost(document.documentElement.scrollWidth, innerWidth, `the page, ${when}`);
  assert.isAtMost(box.scrollWidth, box.clientWidth, `the box, ${when}`);
  const cut = all(element, '.box *:not(.unseen)').filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.matches('.fold'));
  assert.deepEqual(cut.map(label), [], `cut off, ${when}`);
  for (const thing of all(element, '.fold > *')) {
    const [{ left, bottom }, fold] = [thing.getBoundingClientRect(), thing.parentElement!.getBoundingClientRect()];
    assert.isTrue(left >= fold.right || bottom <= fold.bottom + 1, `half of ${label(thing)}, ${when}`);
  }
  if (!isFolded) assert.deepEqual(all(element, '.brief').filter((one) => one.scrollHeight > one.clientHeight + 1).map(label), [], `folded, ${when}`);
}

function assertTargets(element: HTMLElement, when: string): void {
  const small = shown(element, CONTROLS).filter((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < TARGET);
  assert.deepEqual(small.map(label), [], `too small for a thumb, ${when}`);
}

/** Which icon stands beside which colour. */
function note(element: HTMLElement, icons: Map<string, Set<string>>): void {
  const tone = /tone-(\w+)/.exec(find(element, '.panel')!.className)![1]!;
  icons.set(tone, (icons.get(tone) ?? new Set()).add(find(element, '.disc path')!.getAttribute('d')!));
}

/** With the device's own few colours boxes keep their edges, icons and words stand out. */
function assertStandsOut(element: HTMLElement, when: string): void {
  for (const edged of shown(element, '.box, .panel, .button, input, select, textarea')) {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(edged);
    assert.isAtLeast(parseFloat(borderTopWidth), 1, `edge of ${edged.className}, ${when}`);
    assert.notEqual(borderTopStyle, 'none', `edge of ${edged.className}, ${when}`);
    expect(contrast(borderTopColor, surfaceBehind(edged)), `edge of ${edged.className}, ${when}`).to.be.at.least(3);
  }
  for (const icon of shown(element, 'svg')) expect(contrast(getComputedStyle(icon).stroke, surfaceBehind(icon)), `icon in ${label(icon.parentElement!)}, ${when}`).to.be.at.least(3);
  for (const words of shown(element, 'p, a, button, h3, h4, h5, dt, dd, summary')) {
    const { backgroundColor, color } = getComputedStyle(words);
    expect(contrast(color, isTransparent(backgroundColor) ? surfaceBehind(words) : backgroundColor), `${label(words)}, ${when}`).to.be.at.least(4.5);
  }
}

describe('measured', () => {
  /** The icon that each colour of a status was seen with. */
  const icons = new Map<string, Set<string>>();

  before(() => { document.documentElement.lang = 'id'; });
  afterEach(async () => {
    await leave();
    document.documentElement.removeAttribute('style');
  });
  after(async () => { await setViewport({ width: 800, height: 600 }); });

  describe('at 320 pixels, which is 400 % of 1280: nothing to scroll sideways, nothing cut off, every target 48 high, a silent live region, nothing that moves, no red but for an app that is down and a number that is not ours, edges and icons in forced colours', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    afterEach(async () => { if (isChromium) await setPreferences({}); });

    for (const state of states) {
      it(path(state), async () => {
        const element = await show(state);
        const isLong = /long|hostile/.test(state.feed);
        const region = all(element, '[role=status]');
        assert.lengthOf(region, 1, 'one live region');
        if (!state.steps) assert.equal(region[0]!.textContent, '', 'nothing is announced at the start');
        assert.deepEqual([...document.getAnimations(), ...element.shadowRoot!.getAnimations()], [], 'nothing moves');
        if (find(element, '.disc')) note(element, icons);
        if (state.widget !== 'service-directory' && state.name !== 'check-unlisted') assert.isUndefined(find(element, '.tone-down'), 'no red');
        for (const language of ['id', 'en'] as const) {
          await speak(element, language);
          assertFits(element, language, isLong);
          assertTargets(element, language);
          element.style.cssText = SPACING;
          assertFits(element, `${language}, spaced`, true);
          element.style.cssText = '';
        }
        for (const scheme of isChromium ? SCHEMES : []) {
          await setPreferences({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          assertStandsOut(element, `forced, ${scheme}`);
        }
      });
    }
  });

  // A suite of its own: mocha runs the tests of this one before those of the suites in it.
  describe('in grey too', () => {
    it('each colour of a status has an icon of its own', () => {
      assert.sameMembers([...icons.keys()], ['open', 'soon', 'limited', 'online', 'closed', 'unknown']);
      const shapes = [...icons.values()].map((seen) => [...seen]);
      for (const seen of shapes) assert.lengthOf(seen, 1);
      assert.lengthOf(new Set(shapes.flat()), shapes.length);
    });
  });

  const samples = states.filter((state) => ['office-status/details', 'duty-officer/urgent-list', 'service-directory/app-down'].includes(path(state)));

  if (isChromium) {
    it('zoomed to 400 % in a window of 1280 by 1024: nothing to scroll sideways, and each stop of the keyboard is whole in sight', async () => {
      await setViewport(zoomed({ width: 1280, height: 1024 }, 4));
      assert.deepEqual([innerWidth, innerHeight, devicePixelRatio], [320, 256, 4]);
      for (const state of samples) {
        const element = await show(state);
        assertFits(element, path(state), false);
        for (const stop of shown(element, CONTROLS)) {
          await sendKeys({ press: 'Tab' });
          assert.equal(label(element.shadowRoot!.activeElement!), label(stop), path(state));
          const { top, bottom } = stop.getBoundingClientRect();
          assert.isAtLeast(Math.round(top), 0, `${path(state)}: ${label(stop)}`);
          assert.isAtMost(Math.round(bottom), innerHeight, `${path(state)}: ${label(stop)}`);
        }
      }
    }).timeout(30_000);
  }

  it('nothing moves, not even where motion is welcome', async () => {
    for (const state of samples) {
      const element = await show(state);
      assert.deepEqual([...document.getAnimations(), ...element.shadowRoot!.getAnimations()], [], path(state));
      for (const one of all(element, '*')) {
        const { animationName, transitionDuration } = getComputedStyle(one);
        assert.deepEqual([animationName, transitionDuration], ['none', '0s'], label(one));
      }
    }
  });

  for (const scheme of SCHEMES) {
    it(`${scheme}: each stop of the keyboard shows a ring, three pixels wide, with 3 to 1 against what is behind it`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const state of samples) {
        const element = await show(state);
        for (const stop of shown(element, CONTROLS)) {
          await sendKeys({ press: 'Tab' });
          const focused = element.shadowRoot!.activeElement!;
          assert.equal(label(focused), label(stop), `${path(state)}: in the order of the page`);
          assert.isTrue(focused.matches(':focus-visible'), label(focused));
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
          assert.deepEqual([outlineStyle, outlineWidth], ['solid', '3px'], label(focused));
          expect(contrast(outlineColor, surfaceBehind(focused)), label(focused)).to.be.at.least(3);
          const { top, bottom } = focused.getBoundingClientRect();
          // WCAG 2.2, 2.4.11: not hidden; as much of it as the least target has (2.5.8). Firefox is content with less than half of what takes two lines.
          assert.isAtLeast(Math.min(bottom, innerHeight) - Math.max(top, 0), Math.min(bottom - top, 24), `${path(state)}: ${label(focused)} is in sight, ${top} to ${bottom} of ${innerHeight}`);
        }
      }
    });
  }
});
