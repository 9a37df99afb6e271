import { assert, expect } from '@open-wc/testing';
import '../src/define.js';
import { setViewport } from '../../../test/browser/device.js';
import { FEED, MONDAY, place, strike, turn, untilReads } from './stage.js';

/** Of the Layout Instability API; not in the library of TypeScript. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The style sheet that the docs give to webmasters. */
async function documentedStyles(): Promise<CSSStyleSheet> {
  const page = await (await fetch(new URL('../../../docs/widgets.md', import.meta.url))).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(/<style>([^<]+)<\/style>/.exec(page)![1]!);
  return sheet;
}

/** How much of the window moves while `act` runs. */
async function shift(act: () => Promise<unknown>): Promise<number> {
  const end = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? observeShifts() : followBlocks();
  await act();
  await turn(150);
  return end();
}

/** What the browser itself counts. */
function observeShifts(): () => number {
  let total = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) total += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((list) => { add(list.getEntries()); });
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return total;
  };
}

/** The same sum for Firefox and WebKit, which do not count: of each block of the page in each frame, the visible part that moved times how far. */
function followBlocks(): () => number {
  const stood = new Map<Element, DOMRect>();
  let total = 0;
  const seen = ({ top, bottom }: DOMRect): readonly [number, number] => [Math.max(0, top), Math.min(innerHeight, bottom)];
  let frame = requestAnimationFrame(function look() {
    for (const block of document.body.children) {
      const now = block.getBoundingClientRect();
      const before = stood.get(block) ?? now;
      stood.set(block, now);
      if (now.top === before.top) continue;
      const [[from, to], [oldFrom, oldTo]] = [seen(now), seen(before)];
      const impact = Math.max(0, Math.max(to, oldTo) - Math.min(from, oldFrom)) / innerHeight;
      total += impact * Math.abs(now.top - before.top) / Math.max(innerWidth, innerHeight);
    }
    frame = requestAnimationFrame(look);
  });
  return () => {
    cancelAnimationFrame(frame);
    return total;
  };
}

describe('the documented style sheet', () => {
  before(async () => { document.adoptedStyleSheets = [await documentedStyles()]; });
  afterEach(async () => {
    await strike();
    await setViewport({ width: 800, height: 600 });
  });
  after(() => { document.adoptedStyleSheets = []; });

  async function measure(tag: string, width: number): Promise<number> {
    await setViewport({ width, height: 800 });
    return shift(async () => {
      const element = place(tag, { office: 'disdukcapil', at: MONDAY }, 'Telepon kantor (000) 442135.');
      place('p', {}, 'Di bawah kartu. '.repeat(40));
      // The page is painted with the fallback first, as on a slow line.
      await turn(150);
      element.setAttribute('feed', FEED);
      await untilReads(element, tag === 'tetap-service-directory' ? '28 layanan' : 'Petugas piket');
    });
  }

  it('can see a shift at all', async () => {
    document.adoptedStyleSheets = [];
    expect(await measure('tetap-service-directory', 360)).to.be.above(0.1);
    document.adoptedStyleSheets = [await documentedStyles()];
  });

  for (const width of [360, 1000]) {
    for (const [tag, most] of [['tetap-office-status', 0.02], ['tetap-duty-officer', 0.02], ['tetap-service-directory', 0.1]] as const) {
      it(`${tag}: nothing jumps at ${width} px`, async () => {
        expect(await measure(tag, width)).to.be.below(most);
      });
    }
  }

  it('reserves the room for the painted box too', async () => {
    for (const width of [360, 1000]) {
      await setViewport({ width, height: 800 });
      for (const tag of ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'] as const) {
        const element = place(tag, { office: 'disdukcapil' }, 'Telepon kantor (000) 442135.');
        await turn(20);
        const { height } = element.getBoundingClientRect();
        expect(height).to.be.above(500);
        assert.equal(element.shadowRoot!.querySelector('[part=box]')!.getBoundingClientRect().height, height, `${tag} ${width}`);
      }
    }
  });
});
