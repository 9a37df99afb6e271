import { assert } from '@open-wc/testing';
import { isKeptWhole, looks } from '../states/looks.js';
import type { Look } from '../states/looks.js';
import { leave, settle, show, speak } from '../states/show.js';
import { states } from '../states/states.js';
import { isChromium, setPreferences, setViewport } from './device.js';
import { pictureOf, recordsMode, treeOf } from './records.js';

/** Share of pixels that may differ: other versions of the browser draw some edges a little differently. */
const TOLERANCE = 0.0003;

/** Of pictures that are kept: what stands below repeats from state to state. CSS pixels. */
const TALLEST = 900;

/** After so long the number of results has been announced. Milliseconds. */
const PAUSE = 900;

/** The same letters on every machine: of the tests, since the widgets take those of the phone. */
const letters = new FontFace('Pinned', 'url(/node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2)', { weight: '100 900' });
const pinned = new CSSStyleSheet();
pinned.replaceSync('.box { font-family: Pinned !important; } * { caret-color: transparent !important; }');

async function dress(element: HTMLElement, { language, scheme, medium }: Look): Promise<void> {
  await setPreferences({ 'prefers-color-scheme': scheme, ...medium === 'forced' && { 'forced-colors': 'active' as const }, print: medium === 'print' });
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = 'Canvas';
  await speak(element, language);
  const root = element.shadowRoot!;
  if (!root.adoptedStyleSheets.includes(pinned)) root.adoptedStyleSheets.push(pinned);
  scrollTo(0, 0);
  // Twice: what was measured in the first frame may be laid out anew for the second.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

// What is reviewed is what Chromium shows: the others have no protocol for trees, forced colours and print.
if (isChromium) {
  const mode = await recordsMode();

  describe('each state looks and reads as it was reviewed', () => {
    before(async () => {
      document.documentElement.lang = 'id';
      document.fonts.add(await letters.load());
    });
    afterEach(async () => {
      await leave();
      await setPreferences({});
    });
    after(async () => {
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const state of states) {
      it(`${state.widget}/${state.name}`, async () => {
        let element: HTMLElement | undefined;
        let shownAt = 0;
        for (const look of looks.filter((one) => mode !== 'sample' || isKeptWhole(state, one))) {
          if (look.width !== shownAt) {
            await setPreferences({});
            await setViewport({ width: look.width, height: 640 });
            element = await show(state);
            if (state.steps?.some((step) => !('press' in step))) await settle(element, PAUSE);
            shownAt = look.width;
          }
          await dress(element!, look);
          if (mode !== 'screenshots' && look === looks[0]) {
            const { kept, now } = await treeOf(element!.localName, `${state.widget}/${state.name}`);
            assert.equal(now, kept);
          }
          const { differs, sizes } = await pictureOf(element!, { path: `${state.widget}/${state.name}.${look.name}`, tallest: mode === 'screenshots' ? 20_000 : TALLEST, isSmall: !isKeptWhole(state, look) });
          assert.isAtMost(differs, TOLERANCE, `${look.name}: ${sizes}; see .cache/visual`);
        }
      });
    }
  });
}
