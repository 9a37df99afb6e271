import { assert, expect } from '@open-wc/testing';
import { file, openPage, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { all, FEED, find, MONDAY, strike } from './stage.js';

/** What a page's style sheet says to everything on it: real ones as their packages ship them, and the worst that a page can write. */
const sheets: Readonly<Record<string, string>> = {
  'Bootstrap 5.3.9': '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.css">',
  'Tailwind 4.3.5, preflight': '<link rel="stylesheet" href="/node_modules/tailwindcss/preflight.css">',
  'a universal reset': '<style>* { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: content-box; list-style: none; }</style>',
  'all: unset on everything': '<style>* { all: unset } style, script, head { display: none }</style>',
  'a root of 62.5 %': '<style>html { font-size: 62.5% }</style>',
};
const WIDGETS = `<tetap-office-status feed="${FEED}" office="disdukcapil" at="${MONDAY}"></tetap-office-status>
  <tetap-duty-officer feed="${FEED}" office="disdukcapil" at="${MONDAY}"></tetap-duty-officer>
  <tetap-service-directory feed="${FEED}" at="${MONDAY}"></tetap-service-directory>`;
const TAGS = ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'] as const;

/** What a visitor sees of a widget, as the browser computes it. */
interface Look {
  readonly box: Readonly<Record<string, string>>;
  readonly smallestText: number;
  readonly smallestTarget: number;
  readonly size: readonly [width: number, height: number];
}

function lookOf({ window, document }: HostPage, tag: string): Look {
  const element = document.querySelector(tag)!;
  const box = find(element, '.box')!;
  const computed = window.getComputedStyle(box);
  const { fontSize, lineHeight, color, backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderRadius, display, textAlign } = computed;
  const seen = (selector: string): readonly HTMLElement[] => all(element, selector).filter((one) => one.getClientRects().length > 0 && !one.classList.contains('unseen'));
  return {
    box: { fontSize, lineHeight, color, backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderRadius, display, textAlign },
    smallestText: Math.min(...seen('.box p:not(.muted):not(.notice), .button').map((one) => parseFloat(window.getComputedStyle(one).fontSize))),
    smallestTarget: Math.min(...seen('a[href], button, summary, input, select').map((one) => one.getBoundingClientRect().height)),
    size: [box.offsetWidth, box.offsetHeight],
  };
}

/** A page with all three widgets, each as wide as the window lets it: a margin of the page is the page's. */
async function looks(sheet: string): Promise<readonly Look[]> {
  const page = await openPage(`${sheet}<style>body { display: block; margin: 0; } ${TAGS.join()} { display: block; width: 600px; }</style><script src="${file('tetap-all')}" defer></script>`, WIDGETS);
  for (const { href, cssRules } of page.document.styleSheets) expect(cssRules, href ?? 'in the page').to.not.be.empty;
  await untilShows(page, '28 layanan');
  await untilShows(page, 'Petugas tidak pernah');
  await untilShows(page, 'Buka');
  await untilShows(page, 'Jadwal dan info lengkap');
  return TAGS.map((tag) => lookOf(page, tag));
}

describe('style sheets of host pages, on the built files', () => {
  afterEach(strike);

  for (const [name, sheet] of Object.entries(sheets)) {
    it(`${name}: the widgets look as on a page without`, async () => {
      const plain = await looks('');
      const styled = await looks(sheet);
      for (const [index, tag] of TAGS.entries()) {
        const { smallestText, smallestTarget } = styled[index]!;
        expect(smallestText, `${tag}: text`).to.be.at.least(16);
        expect(smallestTarget, `${tag}: targets`).to.be.at.least(48);
        assert.deepEqual(styled[index], plain[index], tag);
      }
    });
  }
});
