import { assert, expect } from '@open-wc/testing';
import type { Diagnostics } from '../src/shared/diagnostics.js';
import { built, file, openPage, readableIn, untilShows } from './hostPage.js';
import type { HostPage } from './hostPage.js';
import { FEED, find, MONDAY, readable, strike, turn, until } from './stage.js';
import { boxIn, openWidgets, SCRIPT, TAGS, untilAnswered, untilAnswers, widgets } from './widgetPage.js';

const ABOUT = { feed: FEED, office: 'disdukcapil', at: MONDAY };
const FALLBACK = 'Telepon (000) 442135.';

const asked = ({ window }: HostPage): readonly string[] => window.performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.json'));
const quiet = ({ window: { seen } }: HostPage): void => { assert.deepEqual([seen.warnings, seen.errors, seen.violations], [[], [], []]); };
const widgetsIn = ({ document }: HostPage): readonly HTMLElement[] => TAGS.map((tag) => document.querySelector<HTMLElement>(tag)!);

describe('elements that the page moves, on the built files', () => {
  afterEach(strike);

  it('cloned with an answer: the copy answers too, and no document is asked for again', async () => {
    const page = await openWidgets();
    const before = asked(page).length;
    for (const element of widgetsIn(page)) {
      const copy = element.cloneNode(true) as HTMLElement;
      page.document.body.append(copy);
      await untilAnswers(copy);
      assert.equal(readable(boxIn(copy)), readable(boxIn(element)));
    }
    assert.lengthOf(asked(page), before);
    quiet(page);
  });

  it('cloned before the script came, and out of a template', async () => {
    const page = await openPage('', `<template>${widgets(FEED, FALLBACK)}</template><main></main>`);
    const template = page.document.querySelector('template')!;
    const main = page.document.querySelector('main')!;
    main.append(page.document.importNode(template.content, true));
    for (const element of widgetsIn(page)) main.append(element.cloneNode(true));
    assert.lengthOf(readableIn(page.document).match(/Telepon/g)!, 6);
    const script = page.document.createElement('script');
    script.src = file('tetap-all');
    page.document.head.append(script);
    for (const element of main.children) await untilAnswers(element);
    expect(readableIn(page.document)).to.not.include(FALLBACK);
    quiet(page);
  });

  it('moved: the answer stays, nothing is asked for', async () => {
    const page = await openWidgets('', ['', '<main></main>']);
    const before = asked(page).length;
    const shown = widgetsIn(page).map((element) => readable(boxIn(element)));
    const main = page.document.querySelector('main')!;
    for (const element of widgetsIn(page)) main.prepend(element);
    assert.deepEqual(widgetsIn(page).map((element) => readable(boxIn(element))), shown, 'at once');
    await turn(100);
    assert.deepEqual(widgetsIn(page).map((element) => readable(boxIn(element))), shown);
    assert.lengthOf(asked(page), before);
    quiet(page);
  });

  /** What its sheets give an element: the first of a badge's parts, and what comes behind. */
  const looks = (element: Element): readonly string[] => [boxIn(element), find(element, '.button, .row')!].map((one) => {
    const { borderRadius, padding, fontSize } = getComputedStyle(one);
    return `${borderRadius} ${padding} ${fontSize}`;
  });

  it('put away in a template, and back: with their looks', async () => {
    const page = await openWidgets();
    const template = page.document.createElement('template');
    for (const element of widgetsIn(page)) {
      const before = looks(element);
      template.content.append(element);
      page.document.body.append(element);
      await untilAnswers(element);
      assert.deepEqual(looks(element), before);
    }
    quiet(page);
  });

  it('into the document of a frame, after or before their first drawing: with their looks', async () => {
    const page = await openWidgets();
    const frame = page.document.createElement('iframe');
    frame.width = '800';
    page.document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.documentElement.lang = 'id';
    for (const element of widgetsIn(page)) {
      const before = looks(element);
      const copy = element.cloneNode(true) as HTMLElement;
      for (const one of [element, copy]) {
        inner.body.append(one);
        await untilAnswers(one);
        assert.deepEqual(looks(one), before);
      }
    }
    quiet(page);
  });

  it('removed and put back: never an old answer as if it were fresh, then the answer again', async () => {
    const page = await openWidgets();
    const elements = widgetsIn(page);
    for (const element of elements) element.remove();
    await turn(100);
    page.document.body.append(...elements);
    await (elements[0] as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    assert.isUndefined(find(elements[0]!, '.headline'));
    await untilAnswered(page);
    quiet(page);
  });

  it('a page that writes its own markup again and again', async () => {
    const page = await openPage(SCRIPT, '<main></main>');
    const main = page.document.querySelector('main')!;
    for (let round = 0; round < 3; round++) {
      main.innerHTML = `<section><h2>Layanan</h2>${widgets(FEED, FALLBACK)}</section>`;
      await untilAnswered(page);
    }
    main.innerHTML = '';
    await turn(50);
    assert.equal(readableIn(page.document), '');
    quiet(page);
  });

  it('properties that were set before the script came are kept, and go on working', async () => {
    const page = await openPage('', TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    for (const element of widgetsIn(page)) Object.assign(element, ABOUT);
    const script = page.document.createElement('script');
    script.src = file('tetap-all');
    page.document.head.append(script);
    await untilAnswered(page);
    for (const element of widgetsIn(page)) for (const [name, value] of Object.entries(ABOUT)) {
      assert.isFalse(Object.hasOwn(element, name), `${element.localName} ${name}`);
      assert.equal((element as unknown as Record<string, string>)[name], value);
    }
    Object.assign(widgetsIn(page)[0]!, { office: 'camat' });
    await until('the other office', () => !find(widgetsIn(page)[0]!, 'h3')?.textContent.includes('Disdukcapil') && find(widgetsIn(page)[0]!, 'h3'));
    quiet(page);
  });

  it('beside another version each element tells which one it is of', async () => {
    const first = file('tetap-all');
    const page = await openPage(`<script src="${first}"></script><script src="${file('tetap-all', '/tetap-next/')}"></script>`, widgets());
    await untilShows(page, 'Buka');
    for (const element of widgetsIn(page)) {
      const said = (element as HTMLElement & { diagnostics: () => Diagnostics }).diagnostics();
      assert.equal(said.version, built.version);
      assert.equal(new URL(said.script!).pathname, first);
      assert.equal(said.feed, FEED);
    }
    expect(page.window.seen.warnings).to.have.length(1);
  });
});
