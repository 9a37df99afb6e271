import { documentedStyles } from '../browser/documentedStyles.js';
import { all, clear, find, freeze, loadWidgets, place, readable, setClock, untilMade, untilReads } from '../browser/page.js';
import { sleep, until } from '../browser/waiting.js';
import type { State, Step } from './states.js';

// Without a finger on the glass browsers let no page write to the clipboard.
navigator.clipboard.writeText = () => Promise.resolve();

/** Longer than a document counts as young. */
const LATER = 7_200_000;
/** As on the pages that follow the docs. */
const sheet = await documentedStyles();
const FALLBACK = 'Telepon kantor: +62 000 0000 0001';
/** Of each page another: the host remembers what it has answered to whom. */
let visit = Math.round(performance.timeOrigin);

/** Puts a state on the empty page, in Indonesian, and gives its element once it is reached. */
export async function show({ widget, feed, office, now, at, pack, words, again, steps = [], reads }: State): Promise<HTMLElement> {
  await loadWidgets();
  await untilMade(feed.split('/')[0]!);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  await leave();
  setClock(Date.parse(now));
  const attributes = { lang: 'id', feed: `/feeds/${feed}/${visit += 1}/`, ...office && { office }, ...at && { at }, ...pack && { pack }, ...words && { words } };
  const put = (): HTMLElement => place(`tetap-${widget}`, attributes, FALLBACK);
  let element = put();
  if (again) {
    await until('a first answer', () => find(element, '.tone, .row'));
    element.remove();
    await sleep(50);
    setClock(Date.parse(now) + LATER);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    element = put();
  }
  if (feed.endsWith('/silent')) await sleep(100);
  for (const step of steps) await take(element, step);
  await untilReads(element, reads);
  await settle(element, 100);
  return element;
}

/** Waits until nothing has changed for so many milliseconds: what loads later is there. */
export async function settle(element: HTMLElement, quiet: number): Promise<void> {
  let last = performance.now();
  const observer = new MutationObserver(() => { last = performance.now(); });
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  while (performance.now() - last < quiet) await sleep(25);
  observer.disconnect();
}

const LOADING = { id: 'Memuat jadwal…', en: 'Loading schedule…' } as const;

/** The same state in another language, whose words for what is opened come later. */
export async function speak(element: HTMLElement, lang: 'id' | 'en'): Promise<void> {
  element.lang = lang;
  await until(`words in ${lang}`, () => find(element, `.box[lang=${lang}]`));
  await until(`what is opened in ${lang}`, () => !all(element, 'details p').some((one) => readable(one) === LOADING[lang]));
}

/** An empty page, the real clock, nothing saved. */
export async function leave(): Promise<void> {
  clear();
  freeze(undefined);
  await sleep(5);
  localStorage.clear();
  Reflect.deleteProperty(navigator, 'onLine');
}

async function take(element: HTMLElement, step: Step): Promise<void> {
  if ('search' in step) {
    const field = await until('a search field', () => find(element, 'input[type=search]') as HTMLInputElement | undefined);
    field.value = step.search;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else if ('paste' in step) {
    const field = await until('the number checker', () => find(element, 'textarea') as HTMLTextAreaElement | undefined);
    field.value = step.paste;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await sleep(20);
    all(element, 'button').find((one) => readable(one) === 'Cek nomor ini')!.click();
  } else if ('press' in step) {
    (await until(`"${step.press}"`, () => all(element, 'button, summary').find((one) => readable(one).startsWith(step.press)))).click();
  } else {
    const option = await until(`"${step.pick}"`, () => all(element, 'option').find((one) => one.textContent.trim() === step.pick) as HTMLOptionElement | undefined);
    const list = option.closest('select')!;
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await sleep(20);
}
