import { assert, expect } from '@open-wc/testing';
import { openPage, STRICT, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { FEED, find, OFFICIAL, strike, turn, until } from './stage.js';
import { boxes, untilAnswered, widgets } from './widgetPage.js';

const LOADER = '<script src="/tetap/tetap.js" defer></script>';
const FALLBACK = 'Telepon (000) 442135.';

/** What the code of old pages and of odd ones does to what is built in, before ours comes. */
const changed: Readonly<Record<string, string>> = {
  'lists and objects with more in them': `
    for (const one of [Array, Object, String, Function]) for (const name of ['each', 'contains', 'remove', 'extend', 'clone']) one.prototype[name] = () => false;`,
  'Prototype and MooTools': `
    Array.from = (item) => (item == null ? [] : typeof item !== 'string' && item.length !== undefined ? [].slice.call(item) : [item]);
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    Function.prototype.bind = function (self, given) { const call = this; return function () { return call.apply(self, given || arguments); }; };
    for (const name of ['Document', 'Request']) window[name] = function () {};
    for (const name of ['update', 'insert', 'remove', 'show', 'hide', 'toggle', 'select', 'next', 'up', 'down', 'set', 'get']) if (!HTMLElement.prototype[name]) HTMLElement.prototype[name] = () => undefined;`,
  'dates that are read otherwise': `
    const { parse } = Date;
    Date.parse = (text) => (!text ? null : text instanceof Date ? text : isNaN(parse(text)) ? null : new Date(parse(text)));
    Date.prototype.toJSON = () => 'date';`,
  'an old Promise': `
    const Native = Promise;
    window.Promise = class Old {
      constructor(run) { this.own = new Native(run); }
      then(...next) { return new Old((resolve, reject) => { this.own.then(...next).then(resolve, reject); }); }
      catch(next) { return this.then(undefined, next); }
      static resolve(value) { return new Old((resolve) => { resolve(value); }); }
      static reject(value) { return new Old((resolve, reject) => { reject(value); }); }
      static all(list) { return new Old((resolve, reject) => { Native.all(list).then(resolve, reject); }); }
      static race(list) { return new Old((resolve, reject) => { Native.race(list).then(resolve, reject); }); }
    };`,
  'a fetch that gives no stream': `
    window.fetch = (url) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onerror = reject;
      request.onload = () => {
        const { status, responseText } = request;
        const headers = { get: (name) => request.getResponseHeader(name), has: (name) => request.getResponseHeader(name) !== null };
        resolve({ ok: status === 200, status, url, headers, text: () => Promise.resolve(responseText) });
      };
      request.send();
    });`,
  'all that is built in frozen': `
    for (const one of [Object, Array, Function, Error, Promise, Date, String, Number, Symbol]) { Object.freeze(one); Object.freeze(one.prototype); }`,
  'a registry that wraps what is defined': `
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, one, options) { define.call(this, name, class extends one {}, options); };`,
  'no storage': `
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  'a storage that is null': `
    Object.defineProperty(window, 'localStorage', { value: null });`,
  'a storage whose every call fails': `
    for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error('full'); };`,
};

const quiet = ({ window: { seen } }: HostPage): void => {
  assert.deepEqual(seen.warnings, []);
  assert.deepEqual(seen.errors, []);
};

describe('code of host pages, with the built files', () => {
  afterEach(strike);

  for (const [name, code] of Object.entries(changed)) {
    it(`${name}: all three widgets answer, and the console is silent`, async () => {
      const page = await openPage(`<script>{${code}}</script>${LOADER}`, widgets(undefined, FALLBACK));
      await untilAnswered(page);
      await turn(100);
      quiet(page);
    });
  }

  it('Prototype and MooTools: what search engines are told is told there too, and a search forgives a slip', async () => {
    const page = await openPage(`<script>{${changed['Prototype and MooTools']!}}</script>${LOADER}`, `<tetap-office-status feed="${OFFICIAL}" office="disdukcapil" json-ld></tetap-office-status><tetap-service-directory feed="${FEED}"></tetap-service-directory>`);
    await untilShows(page, '28 layanan');
    const field = find(page.document.querySelector('tetap-service-directory')!, 'input') as HTMLInputElement;
    field.value = 'aktq lahir';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    await untilShows(page, '1 layanan');
    await until('a block', () => page.document.querySelector('script[type="application/ld+json"]'));
    quiet(page);
  });

  it('MooTools under a policy that forbids inline styles: all three widgets keep their looks', async () => {
    const page = await openPage(`<script>{${changed['Prototype and MooTools']!}}</script>${LOADER}`, widgets(undefined, FALLBACK), { csp: STRICT.replace("'self'", "'self' 'unsafe-inline'") });
    await untilAnswered(page);
    assert.deepEqual(boxes(page).map((box) => page.window.getComputedStyle(box).borderTopStyle), ['solid', 'solid', 'solid']);
    assert.deepEqual(page.window.seen.violations, []);
    quiet(page);
  });

  it('joined with other scripts in one file, as plugins do: those stay as sloppy as they were, also without a semicolon between', async () => {
    const text = await (await fetch('/tetap/tetap.js')).text();
    const page = await openPage('<link rel="tetap-feed" href="/nowhere/"><script type="text/plain" src="/tetap/tetap.js"></script>', widgets(undefined, FALLBACK));
    const script = page.document.createElement('script');
    script.text = [text, 'var before = function () { this.called = true }', text, 'sloppy = (function () { return this === window; })()'].join('\n');
    page.document.head.append(script);
    await untilAnswered(page);
    const { sloppy, called } = page.window as unknown as { readonly sloppy?: boolean; readonly called?: boolean };
    assert.deepEqual([sloppy, called], [true, undefined]);
    assert.deepEqual(page.window.seen.errors, []);
  });

  it('frozen, and a feed that is not there: the page\'s own words, and that it could not be read', async () => {
    const page = await openPage(`<script>${changed['all that is built in frozen']}</script>${LOADER}`, `<tetap-office-status feed="/nowhere/" office="disdukcapil">${FALLBACK}</tetap-office-status>`);
    expect(await untilShows(page, 'Jadwal tidak dapat dimuat.')).to.include(FALLBACK);
    quiet(page);
  });

  it('shadow roots that the page closes: they answer, and nothing is thrown', async () => {
    const code = `const { attachShadow } = Element.prototype; window.roots = []; Element.prototype.attachShadow = function () { const root = attachShadow.call(this, { mode: 'closed' }); roots.push(root); return root; };`;
    const page = await openPage(`<script>{${code}}</script>${LOADER}`, widgets(undefined, FALLBACK));
    const { roots } = page.window as unknown as { readonly roots: readonly ShadowRoot[] };
    const read = (): string => roots.map(({ textContent }) => textContent).join(' ');
    for (const words of ['28 layanan', 'Petugas tidak pernah', 'Jadwal dan info lengkap']) for (let tries = 0; !read().includes(words); tries++) {
      assert.isBelow(tries, 200, `${words} in ${read()}`);
      await turn(25);
    }
    quiet(page);
  });

  it('elements that are named as what is built in', async () => {
    const named = ['currentScript', 'head', 'title', 'search'].map((name) => `<img name="${name}" src="/elsewhere/tetap.js" data-feed="/elsewhere/" alt="">`);
    const ids = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata', 'tetap'];
    const page = await openPage('', `${named.join('')}${ids.map((id) => `<a id="${id}"></a>`).join('')}
      <form><input name="attributes"><input name="nodeName"><input name="parentNode"><input name="getRootNode"><input name="closest"><input name="lang">${widgets(undefined, FALLBACK)}</form>
      <script src="/tetap/tetap.js"></script>`);
    await untilAnswered(page);
    quiet(page);
  });

  it('a browser that translates the page translates its own words, and leaves ours: they must be those of now', async () => {
    const page = await openPage(LOADER, widgets(undefined, `<p>${FALLBACK}</p>`));
    await untilAnswered(page);
    for (const element of page.document.querySelectorAll<HTMLElement>('tetap-office-status, tetap-duty-officer, tetap-service-directory')) {
      assert.isFalse(find(element, '.box')!.translate, element.localName);
      assert.isTrue(element.querySelector('p')!.translate, element.localName);
    }
  });
});
