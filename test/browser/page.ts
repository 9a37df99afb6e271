import { sleep } from './waiting.js';

/** Helpers of the scenario tests: the built script, a frozen clock, what a citizen reads. */

const realNow = Date.now;

/** Stops the page's clock at an instant; `undefined` lets it run again. */
export function freeze(instant: string | undefined): void {
  const at = instant === undefined ? undefined : Date.parse(instant);
  Date.now = at === undefined ? realNow : () => at;
}

let set = 0;
let setAt = 0;
const running = (): number => Math.floor(set + performance.now() - setAt);

/** Sets the page's clock, also for those who hold it already; it runs on from there. */
export function setClock(instant: number): void {
  set = instant;
  setAt = performance.now();
  Date.now = running;
}

/** Loads the file that a webmaster pastes, once. */
export async function loadWidgets(): Promise<void> {
  if (customElements.get('tetap-office-status')) return;
  const script = document.createElement('script');
  script.src = '/tetap/tetap.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => { reject(new Error('build first: packages/widgets/cdn/tetap.js is missing')); };
    document.head.append(script);
  });
}

const made = new Map<string, Promise<unknown>>();
/** Waits until the test server has made a scenario's feed, which it does once: on a busy machine that takes longer than a widget waits. */
export async function untilMade(...scenarios: readonly string[]): Promise<void> {
  for (const name of scenarios) {
    const asked = made.get(name) ?? fetch(`/feeds/${name}/plain/0/region.json`);
    made.set(name, asked);
    await asked;
  }
}

/** Puts an element on the page, with fallback text as the snippet documents it. */
export function place(tag: string, attributes: Readonly<Record<string, string>>, fallback = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = fallback;
  document.body.append(element);
  return element;
}

/** As a first visit finds it: an empty page, and nothing saved. */
export function clear(): void {
  document.body.replaceChildren();
  localStorage.clear();
}

/** What is rendered, shadow roots and slots followed, hidden parts left out: what a citizen can read, also in a frame. */
export function readable(node: Node): string {
  const parts: string[] = [];
  visit(node, parts);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Asks for names and types, never for classes: a node may belong to another window. */
function visit(node: Node, parts: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) parts.push((node as Text).data);
  if (node.nodeType === Node.COMMENT_NODE) return;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : undefined;
  if (element && ['style', 'script', 'noscript'].includes(element.localName)) return;
  if (element && element.localName !== 'body' && getComputedStyle(element).display === 'none') return;
  const assigned = element?.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  for (const child of assigned.length > 0 ? assigned : (element?.shadowRoot ?? node).childNodes) visit(child, parts);
}

/** Finds inside shadow roots. */
export function find(root: Element, selector: string): HTMLElement | undefined {
  return all(root, selector)[0];
}

export function all(root: Element, selector: string): HTMLElement[] {
  const scope = root.shadowRoot ?? root;
  return [...scope.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as HTMLElement] : []),
    ...(element.shadowRoot ? all(element, selector) : []),
  ]);
}

/** Waits until a citizen can read `text`; fails with what stands there instead. */
export async function untilReads(element: Element, text: string | RegExp, milliseconds = 15_000): Promise<string> {
  const end = performance.now() + milliseconds;
  const holds = (found: string) => (typeof text === 'string' ? found.includes(text) : text.test(found));
  for (;;) {
    const found = readable(element);
    if (holds(found)) return found;
    if (performance.now() > end) throw new Error(`waited for ${String(text)}, but it reads: ${found}`);
    await sleep(25);
  }
}
