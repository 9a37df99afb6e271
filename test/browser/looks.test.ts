import { assert } from '@open-wc/testing';
import { isKeptWhole, looks } from '../states/looks.js';
import type { Look } from '../states/looks.js';
import { leave, settle, show, speak } from '../states/show.js';
import { states } from '../states/states.js';
import { TetapLobbyScreen } from '../../packages/widgets/src/lobby/lobby-screen.js';
import { TetapPrintedNotice } from '../../packages/widgets/src/lobby/printed-notice.js';
import { isChromium, setPreferences, setViewport } from './device.js';
import { place, setClock, untilMade, untilReads } from './page.js';
import { differing, recordsMode, takePicture, treeOf } from './records.js';

/** Of pictures that are kept, CSS pixels: what stands below repeats from state to state, but for what somebody has opened. */
const TALLEST = 900;
const OPENED = 3600;

/** After so long the number of results has been announced. Milliseconds. */
const PAUSE = 900;

/** Eleven pictures of a long page take their time where others use the machine. Milliseconds. */
const PATIENCE = 120_000;

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
        const path = `${state.widget}/${state.name}`;
        for (const look of looks) {
          if (look.width !== shownAt) {
            await setPreferences({});
            await setViewport({ width: look.width, height: 640 });
            element = await show(state);
            if (state.steps?.some((step) => !('press' in step))) await settle(element, PAUSE);
            shownAt = look.width;
          }
          await dress(element!, look);
          if (mode !== 'screenshots' && look === looks[0]) {
            const { kept, now } = await treeOf(element!.localName, path);
            assert.equal(now, kept);
          }
          await takePicture(element!, { path, name: look.name, tallest: mode === 'screenshots' ? 20_000 : state.steps?.some((step) => 'press' in step) ? OPENED : TALLEST, isSmall: !isKeptWhole(state, look) });
        }
        assert.deepEqual(await differing(path), [], 'see .cache/visual');
      }).timeout(PATIENCE);
    }
  });

  /** What nobody operates: a screen on the wall, a sheet on the door. */
  const walls = [
    ['open', 'tetap-lobby-screen', '2026-11-23T09:00:00+07:00', {}],
    ['closed', 'tetap-lobby-screen', '2026-11-24T20:00:00+07:00', {}],
    ['moved', 'tetap-lobby-screen', '2026-12-01T09:00:00+07:00', {}],
    ['stale', 'tetap-lobby-screen', '2027-01-04T09:00:00+07:00', {}],
    ['regional', 'tetap-lobby-screen', '2026-11-23T09:00:00+07:00', { pack: 'jv' }],
    ['week', 'tetap-printed-notice', '2026-11-23T09:00:00+07:00', {}],
    ['long-weekend', 'tetap-printed-notice', '2026-12-21T09:00:00+07:00', {}],
    ['stale', 'tetap-printed-notice', '2027-01-04T09:00:00+07:00', {}],
  ] as const;
  const screens: readonly Look[] = [
    { name: 'id-light', language: 'id', width: 1280, scheme: 'light' },
    { name: 'en-dark', language: 'en', width: 1280, scheme: 'dark' },
    { name: 'forced', language: 'id', width: 1280, scheme: 'light', medium: 'forced' },
    { name: 'narrow', language: 'id', width: 360, scheme: 'light' },
  ];
  const sheets: readonly Look[] = [...screens, { name: 'print', language: 'id', width: 794, scheme: 'light', medium: 'print' }];

  describe('the screen of a lobby and the notice on a door look as they were reviewed', () => {
    let visit = Math.round(performance.timeOrigin);
    /** The code tells where the page lies. */
    const site = Object.assign(document.createElement('base'), { href: 'https://kabupaten.example.go.id/tetap/frame/' });
    before(async () => {
      document.fonts.add(await letters.load());
      await untilMade('states');
      TetapLobbyScreen.define();
      TetapPrintedNotice.define();
    });
    afterEach(async () => {
      site.remove();
      await leave();
      await setPreferences({});
    });
    after(async () => {
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const [name, tag, now, attributes] of walls) {
      it(`${tag.slice('tetap-'.length)}/${name}`, async () => {
        await leave();
        setClock(Date.parse(now));
        const feed = `${location.origin}/feeds/states/official/${visit += 1}/`;
        document.head.append(site);
        const element = place(tag, { lang: 'id', feed, office: 'disdukcapil', ...attributes });
        await untilReads(element, 'Diperbarui');
        await settle(element, 100);
        const path = `${tag.slice('tetap-'.length)}/${name}`;
        const { kept, now: tree } = await treeOf(tag, path);
        if (mode !== 'screenshots') assert.equal(tree, kept);
        for (const look of tag === 'tetap-printed-notice' ? sheets : screens) {
          await setPreferences({});
          await setViewport({ width: look.width, height: 720 });
          await dress(element, look);
          await takePicture(element, { path, name: look.name, tallest: OPENED, isSmall: !['id-light', 'print'].includes(look.name) });
        }
        assert.deepEqual(await differing(path), [], 'see .cache/visual');
      }).timeout(PATIENCE);
    }
  });
}
