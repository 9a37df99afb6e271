/**
 * The host matrix: what a page may do to the widgets, and the tests that show that they stand it, on the built files. One
 * row here is one row of `docs/matrix.md`; `npm run matrix` fills its cells.
 */
export interface Row {
  /** What a webmaster would look for. Unique. */
  readonly name: string;
  /** What holds on such a page. */
  readonly holds: string;
  /** By file: words of the name of each test, in its order; `…` stands for what lies between. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
  /** A name under which one of the tests tells a figure. */
  readonly figure?: string;
  /** Why an engine cannot be tried, where its tests skip themselves. */
  readonly untried?: string;
}

export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
}

const EMBEDDING = 'packages/widgets/test/embedding.test.ts';
const STYLES = 'packages/widgets/test/host-styles.test.ts';
const CODE = 'packages/widgets/test/host-code.test.ts';
const PLACES = 'packages/widgets/test/host-places.test.ts';
const FRAME = 'packages/widgets/test/frame.test.ts';
const CMS = 'packages/widgets/test/cms.test.ts';
const SETTINGS = 'packages/widgets/test/host-settings.test.ts';
const MOVES = 'packages/widgets/test/host-moves.test.ts';
const WAITING = 'packages/widgets/test/host-waiting.test.ts';
const COUNTED = 'test/browser/counted.test.ts';
/** Its tests run a second time in a Firefox that was started with forced colours. */
export const FORCED = 'packages/widgets/test/host-forced-colours.test.ts';
const MEASURED = 'test/browser/measured.test.ts';
const SHIFT = 'packages/widgets/test/layout-shift.test.ts';

export const parts: readonly Part[] = [
  {
    title: 'Where the script stands',
    rows: [
      { name: 'first in the page, blocking', holds: 'the answer appears', tests: { [EMBEDDING]: ['the place of the script … first, blocking'] } },
      { name: 'last in the page', holds: 'the answer appears', tests: { [EMBEDDING]: ['the place of the script … last, blocking'] } },
      { name: '`defer`', holds: 'the answer appears', tests: { [EMBEDDING]: ['the place of the script … defer'] } },
      { name: '`async`', holds: 'the answer appears', tests: { [EMBEDDING]: ['the place of the script … async'] } },
      { name: '`type="module"`', holds: 'the answer appears', tests: { [EMBEDDING]: ['the place of the script … modules'] } },
      { name: 'one file with everything, or one for each widget', holds: 'the answer appears', tests: { [EMBEDDING]: ['the file with everything', 'the file of the widget alone', 'the files of two widgets live side by side'] } },
      { name: 'the loader beside the file of a widget', holds: 'both come to life, whichever is first', tests: { [EMBEDDING]: ['the loader beside the file of one widget … after it', 'the loader beside the file of one widget … before it', 'the loader beside the file of one widget … either way'] } },
      { name: 'late script', holds: 'the page’s own words stand until it comes', tests: { [EMBEDDING]: ['the place of the script … slow', 'injected late, by a page that had none'], [WAITING]: ['late script'] } },
      { name: 'late data', holds: 'the page’s own words stand until they come', tests: { [WAITING]: ['late data: the words stand', 'late data and no words'] } },
      { name: 'fetched, and its text run (as jQuery’s `.html()` does)', holds: 'the later files are found', tests: { [EMBEDDING]: ['a page that fetches the script and runs its text', 'a page that runs a file otherwise than by its tag'] } },
      { name: 'elements that come later than the script', holds: 'nothing is fetched before', tests: { [EMBEDDING]: ['the element comes later than the script'] } },
      { name: 'inside a shadow root', holds: 'the answer appears', tests: { [EMBEDDING]: ['the element stands in a shadow root'] } },
      { name: 'a framework that renders again', holds: 'each time the answer appears, and nothing stays behind', tests: { [EMBEDDING]: ['a framework renders it', 'that takes the place of the first one'], [MOVES]: ['a page that writes its own markup again and again'] } },
    ],
  },
  {
    title: 'What holds the widget',
    rows: [
      { name: 'a link or a box instead of the element', holds: 'becomes the widget, also when inserted later; stays a link where there is no answer', tests: { [EMBEDDING]: ['becomes the element and stays as its fallback', 'a link stays a link', 'also those that are inserted later'] } },
      { name: 'an article of WordPress', holds: 'what its filter leaves becomes the widget', tests: { [CMS]: ['WordPress … becomes the widget', 'WordPress … text that does no harm'] } },
      { name: 'an article of Joomla', holds: 'what its filter leaves becomes the widget', tests: { [CMS]: ['Joomla … becomes the widget', 'Joomla … text that does no harm'] } },
      { name: 'a widget of OpenSID', holds: 'what its filter and HTML Tidy leave becomes the widget; an iframe too', tests: { [CMS]: ['OpenSID … becomes the widget', 'OpenSID … text that does no harm', 'OpenSID keeps an iframe'] } },
      { name: 'an iframe', holds: 'is as high as it needs to be, believes only its own page', tests: { [FRAME]: ['as high as it needs', 'no other origin, no other window, no other words', 'takes no feed from its address'] } },
      { name: 'a flex row, a grid, a float, a table’s cell, a dialog, a popover', holds: 'a widget is as wide as its words need, and fits, also at 320 px', tests: { [PLACES]: ['a flex row', 'a flex column that is centred', 'a grid that is centred', 'something that floats', 'something inline', 'something placed', 'something as wide as what it holds', 'a table\'s cell', 'an open dialog', 'an open popover'] } },
      { name: 'a text that somebody writes on the page itself', holds: 'a link or a box stays one, so that the editor saves it', tests: { [EMBEDDING]: ['not while somebody writes the page'] } },
      { name: 'a page in quirks mode', holds: 'the letters and the colours of the card, its tables included', tests: { [PLACES]: ['a page in quirks mode'] } },
      { name: 'a page served as XHTML', holds: 'the answer appears, with the loader', tests: { [EMBEDDING]: ['a page served as XHTML'] } },
      { name: 'a page in an old encoding', holds: 'no broken character', tests: { [EMBEDDING]: ['a page in windows-1252'] } },
    ],
  },
  {
    title: 'The page’s own code',
    rows: [
      { name: 'lists and objects with more in them', holds: 'all three widgets answer, nothing is thrown', tests: { [CODE]: ['lists and objects with more in them'] } },
      { name: 'what Prototype and MooTools change', holds: 'the same: `Array.from`, `bind`, `toJSON`, methods on every element', tests: { [CODE]: ['Prototype and MooTools'] } },
      { name: 'Datejs: `Date.parse` gives something else', holds: 'the same', tests: { [CODE]: ['dates that are read otherwise'] } },
      { name: 'an old `Promise`, a `fetch` without a stream', holds: 'the same', tests: { [CODE]: ['an old Promise', 'a fetch that gives no stream'] } },
      { name: 'all that is built in frozen', holds: 'the same; an error is said as elsewhere', tests: { [CODE]: ['all that is built in frozen', 'frozen, and a feed that is not there'] } },
      { name: 'a registry of elements that is wrapped, shadow roots that are closed', holds: 'the same', tests: { [CODE]: ['a registry that wraps what is defined', 'shadow roots that the page closes'] } },
      { name: 'elements named as what is built in', holds: 'the same: neither address of the files nor of the feed is taken from them', tests: { [CODE]: ['elements that are named as what is built in'] } },
      { name: 'a storage that is blocked, null or full', holds: 'the same', tests: { [CODE]: ['no storage', 'a storage that is null', 'a storage whose every call fails'] } },
      { name: 'a browser that translates the page', holds: 'its own words; ours stay ours, which change when the office closes', tests: { [CODE]: ['a browser that translates the page'] } },
    ],
  },
  {
    title: 'Policies',
    rows: [
      { name: 'Content-Security-Policy without any `unsafe-…`', holds: 'no violation, all three widgets; a nonce works too; with `tetap.css` layout shift exactly 0', tests: { [SHIFT]: ['nothing jumps where inline styles are forbidden'], [EMBEDDING]: ['no unsafe word, no style source', 'a nonce instead of addresses', 'the number checker of the duty card comes', 'what retries comes for the duty card'], [FRAME]: ['under a strict policy'] } },
      { name: 'Trusted Types enforced', holds: 'one policy for each file, with a name of its own; with all opened, and with JSON-LD', tests: { [EMBEDDING]: ['Trusted Types: the loader\'s policy', 'Trusted Types: the policy of the modules'], 'packages/widgets/test/json-ld.test.ts': ['works under the strictest policy, Trusted Types included'] } },
      { name: 'Trusted Types and two copies of Lit', holds: 'no duplicates need be allowed', tests: { [EMBEDDING]: ['Trusted Types beside another Lit'] } },
      { name: 'Trusted Types that forbid our policy', holds: 'no widget: Lit may render nothing then, also under `trusted-types \'none\'`; the page’s own words stay, the console says why, and which to allow', tests: { [EMBEDDING]: ['Trusted Types that forbid our policy', 'Trusted Types that forbid the policy of the loader'] } },
      { name: 'integrity of what loads later', holds: 'a file that was altered does not run, one that is whole does', tests: { [EMBEDDING]: ['English comes with integrity', 'the number checker of the duty card comes with integrity', 'does not run a file that was altered', 'what comes later is not run where it was altered'] } },
    ],
  },
  {
    title: 'Two of everything',
    rows: [
      { name: 'the script loaded twice', holds: 'the second copy stands down, said once; so too under Trusted Types', tests: { [EMBEDDING]: ['of the loader stands down', 'a second copy … stands down under Trusted Types too', 'that brings one widget more than there is'] } },
      { name: 'two versions side by side', holds: 'the second stands down, both are named once with their addresses, `diagnostics()` tells which runs', tests: { [EMBEDDING]: ['of another version stands down', 'of the loader in another version stands down'], [MOVES]: ['beside another version each element tells'] } },
      { name: 'names on the page', holds: 'no script leaves one, nor does Lit in it', tests: { [EMBEDDING]: ['leaves no name on the page'] } },
      { name: 'two copies of the library', holds: 'one request for each document', tests: { [COUNTED]: ['make one request for each document'] } },
      { name: 'a thousand badges', holds: 'one timer, nothing ticks, one announcement', tests: { 'packages/widgets/test/calm.test.ts': ['in an idle minute does what a single badge does', 'speaks once when all change'] } },
    ],
  },
  {
    title: 'Style sheets',
    rows: [
      { name: 'Bootstrap 5', holds: 'the widgets compute to the same look as without', tests: { [STYLES]: ['Bootstrap 5.3.9'] } },
      { name: 'Tailwind 4, preflight', holds: 'the same look', tests: { [STYLES]: ['Tailwind 4.3.5, preflight'] } },
      { name: 'WordPress', holds: 'the same look beside the sheets of its blocks and of a theme', tests: { [STYLES]: ['WordPress, the sheets of its blocks', 'WordPress, the theme Twenty Twenty-One'] } },
      { name: 'a universal reset', holds: 'the same look', tests: { [STYLES]: ['a universal reset', 'all: unset on everything'] } },
      { name: 'text that is set otherwise', holds: 'the same look: spacing between letters and words alone is the page’s or its reader’s', tests: { [STYLES]: ['text that is set otherwise'] } },
      { name: '`html { font-size: 62.5% }`', holds: 'the same look, text of 18 px; so too with 50 %', tests: { [STYLES]: ['a root of 62.5 %', 'a root of 50 %'] } },
      { name: 'a colour that cannot be read', holds: 'ours stands in, said once', tests: { 'packages/widgets/test/contrast.test.ts': ['are judged by the built file of '] } },
    ],
  },
  {
    title: 'Settings of the page and of its visitors',
    rows: [
      { name: '320 px', holds: 'nothing to scroll sideways, nothing cut off, in every state (a window of WebKitGTK has 334 px at least)', tests: { [SETTINGS]: ['320 px: all fits'], [MEASURED]: ['at 320 pixels'] }, figure: '320 px' },
      { name: 'text of 200 %', holds: 'twice as large, all fits, also at 320 px', tests: { [SETTINGS]: ['text of 200 %'] } },
      { name: 'a page that reads from the right', holds: 'hours and numbers keep their order, the page stays as it is', tests: { [SETTINGS]: ['hours and numbers keep their order', 'the page stays as it is around them'] } },
      { name: 'dark page', holds: 'follows the page’s `color-scheme`, never the device against it', tests: { [SETTINGS]: ['the page is dark', 'the page says nothing, or light', 'the page takes both'] } },
      { name: 'forced colours', holds: 'edges, icons and words stand out', tests: { [FORCED]: ['boxes and buttons keep their edges'] }, untried: 'WebKit has no such mode' },
      { name: 'reduced motion', holds: 'there is no motion, not even where it is welcome (Chromium alone can be set to want less)', tests: { [SETTINGS]: ['reduced motion'], [MEASURED]: ['nothing moves, not even where motion is welcome'] } },
      { name: 'print', holds: 'light, no button that paper cannot press, hours and numbers are there (Chromium as on paper; elsewhere its rules without their medium)', tests: { [SETTINGS]: ['a dark page comes out light'] } },
      { name: 'JavaScript off', holds: 'the page’s own words stand and can be read', tests: { [WAITING]: ['JavaScript off', 'JavaScript forbidden by a policy'] } },
    ],
  },
  {
    title: 'The life of an element',
    rows: [
      { name: 'cloned', holds: 'the copy answers too, nothing is asked for again', tests: { [MOVES]: ['cloned with an answer', 'cloned before the script came'] } },
      { name: 'moved', holds: 'the answer stays, nothing is asked for', tests: { [MOVES]: ['moved: the answer stays'] } },
      { name: 'removed, and put back', holds: 'it answers again', tests: { [MOVES]: ['removed and put back'] } },
      { name: 'properties set before the script came', holds: 'are kept', tests: { [MOVES]: ['properties that were set before the script came'] } },
      { name: 'ten thousand that come and go', holds: 'no element, listener, timer or stream is left (here 600; all with `npm run soak`)', tests: { 'test/browser/soak.test.ts': ['leave no element'] } },
      { name: 'layout shift with late script and late data', holds: 'exactly 0 with the documented style sheet, for each form of embedding, also when inserted later', tests: { [EMBEDDING]: ['with the documented style sheet nothing moves … office status', 'with the documented style sheet nothing moves … duty officer'], [SHIFT]: ['nothing jumps at ', 'nothing jumps where there is a ', 'nothing jumps where a page inserts a ', 'nothing jumps where it stands in an iframe'] } },
      { name: 'whatever a widget has to say', holds: 'the room that the style sheet reserves is enough, in every state, in two languages, with the longest texts', tests: { [SHIFT]: ['the room that the documented style sheet reserves … is that of '] } },
    ],
  },
  {
    title: 'What others learn',
    rows: [
      { name: 'third-party requests, cookies', holds: 'none, with all opened that can be; counted at the server', tests: { [COUNTED]: ['every request goes to the page\'s own host'] }, figure: 'requests' },
      { name: 'a feed on another host', holds: 'gets no cookie of the site', tests: { [COUNTED]: ['a feed on another host gets no cookie'] } },
    ],
  },
];

export const rows: readonly Row[] = parts.flatMap((part) => part.rows);
