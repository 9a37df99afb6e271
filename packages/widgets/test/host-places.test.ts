import { assert } from '@open-wc/testing';
import { openPage } from './hostPage.js';
import { find, strike } from './stage.js';
import { boxes, SCRIPT, untilAnswered, widgets } from './widgetPage.js';

const around = (style: string): readonly [string, string] => [`<div style="${style}">`, '</div>'];

/** Where a page puts what it holds, and what then asks how wide that would be by itself. */
const places: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a flex row': around('display: flex; flex-wrap: wrap'),
  'a flex column that is centred': around('display: flex; flex-direction: column; align-items: center'),
  'a grid that is centred': around('display: grid; place-items: center'),
  'something that floats': around('float: left'),
  'something inline': around('display: inline-block'),
  'something placed': around('position: absolute'),
  'something as wide as what it holds': around('width: fit-content'),
  'a table\'s cell': ['<table><tr><td>', '</td></tr></table>'],
  'an open dialog': ['<dialog>', '</dialog><script>document.querySelector("dialog").showModal()</script>'],
  'an open popover': ['<div popover>', '</div><script>document.querySelector("[popover]").showPopover?.()</script>'],
};

describe('places on host pages, on the built files', () => {
  afterEach(strike);

  for (const [name, [before, after]] of Object.entries(places)) {
    for (const width of [320, 1000]) {
      it(`${name} at ${width} px: a widget is as wide as its words need, and fits`, async () => {
        const page = await openPage(`${SCRIPT}<style>body { margin: 8px; }</style>`, `${before}${widgets()}${after}`, { width, height: 900 });
        await untilAnswered(page);
        for (const box of boxes(page)) {
          assert.isAtLeast(box.offsetWidth, 210);
          assert.isAtMost(box.scrollWidth, box.clientWidth);
        }
        assert.isAtMost(page.document.documentElement.scrollWidth, page.window.innerWidth);
      });
    }
  }

  it('a page in quirks mode: the week has the letters and the colour of the card', async () => {
    const page = await openPage(`${SCRIPT}<style>body { font: italic 30px serif; color: red; }</style>`, widgets(), { doctype: '' });
    assert.equal(page.document.compatMode, 'BackCompat');
    await untilAnswered(page);
    const badge = page.document.querySelector('tetap-office-status')!;
    find(badge, 'summary')!.click();
    for (let tries = 0; !find(badge, 'table'); tries++) {
      assert.isBelow(tries, 200, 'the week');
      await new Promise((resolve) => { setTimeout(resolve, 25); });
    }
    const { fontSize, color, fontStyle, lineHeight } = page.window.getComputedStyle(find(badge, 'td')!);
    const box = page.window.getComputedStyle(find(badge, '.box')!);
    assert.deepEqual({ fontSize, color, fontStyle, lineHeight }, { fontSize: box.fontSize, color: box.color, fontStyle: box.fontStyle, lineHeight: box.lineHeight });
  });
});
