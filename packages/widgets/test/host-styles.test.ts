import { assert, expect } from '@open-wc/testing';
import type { HostPage } from './hostPage.js';
import { all, find, strike } from './stage.js';
import { openWidgets, TAGS } from './widgetPage.js';

const sheetsOf = (folder: string, ...names: readonly string[]): string => names.map((name) => `<link rel="stylesheet" href="/wordpress/${folder}/${name}">`).join('');

/** What a page's style sheet says to everything on it: real ones as their packages ship them, and the worst that a page can write. */
const sheets: Readonly<Record<string, string>> = {
  'Bootstrap 5.3.9': '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.css">',
  'Tailwind 4.3.5, preflight': '<link rel="stylesheet" href="/node_modules/tailwindcss/preflight.css">',
  'WordPress, the sheets of its blocks': sheetsOf('blocks', 'common.css', 'style.css', 'theme.css', 'classic.css'),
  'WordPress, the theme Twenty Twenty-One': sheetsOf('theme', 'style.css', 'assets/css/style-dark-mode.css', 'assets/css/print.css'),
  'a universal reset': '<style>* { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: content-box; list-style: none; }</style>',
  'all: unset on everything': '<style>* { all: unset } style, script, head { display: none }</style>',
  'text that is set otherwise': `<style>body {
    -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; text-shadow: 2px 2px red; text-emphasis: dot; fill: red; stroke-dasharray: 1;
    word-break: break-all; line-break: anywhere; hyphens: auto; white-space: pre; text-transform: uppercase; text-indent: 3em; text-align: justify; text-align-last: justify;
    font-style: italic; font-variant: small-caps; font-weight: 900; line-height: 3; tab-size: 80; quotes: none; cursor: none;
  }</style>`,
  'a root of 62.5 %': '<style>html { font-size: 62.5% }</style>',
  'a root of 50 %': '<style>html { font-size: 50% }</style>',
};

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
  const { fontSize, lineHeight, color, backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderRadius, display, textAlign, textAlignLast, textShadow, textTransform, wordBreak, whiteSpace, fontStyle, webkitTextFillColor } = computed;
  const seen = (selector: string): readonly HTMLElement[] => all(element, selector).filter((one) => one.getClientRects().length > 0 && !one.classList.contains('unseen'));
  return {
    box: { fontSize, lineHeight, color, backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderRadius, display, textAlign, textAlignLast, textShadow, textTransform, wordBreak, whiteSpace, fontStyle, webkitTextFillColor },
    smallestText: Math.min(...seen('.box p:not(.muted):not(.notice), .button').map((one) => parseFloat(window.getComputedStyle(one).fontSize))),
    smallestTarget: Math.min(...seen('a[href], button, summary, input, select').map((one) => one.getBoundingClientRect().height)),
    size: [box.offsetWidth, box.offsetHeight],
  };
}

/** A page with all three widgets, each as wide as the window lets it: a margin of the page is the page's. */
async function looks(sheet: string): Promise<{ readonly widgets: readonly Look[]; readonly text: number }> {
  const page = await openWidgets(`${sheet}<style>body { display: block; margin: 0; } ${TAGS.join()} { display: block; width: 600px; }</style>`);
  for (const { href, cssRules } of page.document.styleSheets) expect(cssRules, href ?? 'in the page').to.not.be.empty;
  return { widgets: TAGS.map((tag) => lookOf(page, tag)), text: parseFloat(page.window.getComputedStyle(page.document.body).fontSize) };
}

describe('style sheets of host pages, on the built files', () => {
  afterEach(strike);

  for (const [name, sheet] of Object.entries(sheets)) {
    it(`${name}: the widgets look as on a page without`, async function () {
      const [, fetched] = /"(\/wordpress\/[^"]+)"/.exec(sheet) ?? [];
      if (fetched && !(await fetch(fetched)).ok) {
        console.error(`NOT TESTED beside ${name}: run npm test once, or see .ci/wordpress.mjs`);
        this.skip();
      }
      const { widgets: styled, text } = await looks(sheet);
      // A widget's text is as large as the page's, and never below 18 px.
      const { widgets: plain } = await looks(`<style>body { font-size: ${Math.max(18, text)}px; }</style>`);
      for (const [index, tag] of TAGS.entries()) {
        const { smallestText, smallestTarget } = styled[index]!;
        expect(smallestText, `${tag}: text`).to.be.at.least(18);
        expect(smallestTarget, `${tag}: targets`).to.be.at.least(48);
        assert.deepEqual(styled[index], plain[index], tag);
      }
    });
  }
});
