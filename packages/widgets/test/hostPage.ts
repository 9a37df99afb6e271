import { readable, turn } from './stage.js';

/** What `probe.js` saw on a host page. */
interface Seen {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly events: readonly (readonly [name: string, detail: unknown])[];
  /** Addresses of the scripts that were put into its head, in turn. */
  readonly scripts: readonly string[];
  /** How much of the page moved, in engines that do not count it. */
  readonly shift: number;
}

/** A page of a webmaster, in a frame of its own. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & { readonly seen: Seen };
  readonly document: Document;
}

export interface HostOptions {
  /** Its `Content-Security-Policy`. */
  readonly csp?: string;
  /** Its `Cross-Origin-Embedder-Policy`. */
  readonly coep?: string;
  readonly charset?: string;
  /** What it says first, before its root; by default that it is HTML. */
  readonly doctype?: string;
  /** Its media type, by default `text/html`. */
  readonly type?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** What a sandbox allows it; without `allow-scripts` JavaScript is off. */
  readonly sandbox?: string;
  readonly height?: number;
}

interface BuiltFile {
  readonly integrity: string;
}

/** The built files, as published: integrity by name. */
export const built = (await (await fetch('/tetap/manifest.json')).json()) as { readonly version: string; readonly files: Readonly<Record<string, BuiltFile>> };
/** Address of a built file with its version, such as `/tetap/tetap-all-0.1.0.js`. */
export const file = (name: string, folder = '/tetap/'): string => `${folder}${name}-${built.version}.js`;
/** The strictest policy under which a page can have a script at all. */
export const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Opens a page with `head` and `body`; the probe comes first on it. */
export async function openPage(head: string, body: string, { csp = '', coep = '', charset = 'utf-8', doctype = '<!doctype html>', type = 'text/html', width = 800, height = 600, sandbox }: HostOptions = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  const html = `${doctype}<html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><script src="/host/probe.js"></script>${head}</head><body>${body}</body></html>`;
  frame.src = `/host/?${new URLSearchParams({ html, csp, coep, charset, type }).toString()}`;
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
  return { frame, window: frame.contentWindow as HostPage['window'], document: frame.contentDocument! };
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  /** What moved; without its node where that stands in a shadow root. */
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * How much of a page moved since it began (Layout Instability API, which the library of TypeScript lacks; elsewhere the probe
 * counts the blocks of the page). `page`: without what moved inside of a widget alone.
 */
export async function shiftOf({ window }: HostPage, of: 'all' | 'page' = 'all'): Promise<number> {
  if (!window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    await turn(150);
    return window.seen.shift;
  }
  let total = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const { value, sources } of entries as LayoutShift[]) if (of === 'all' || sources.some(({ node }) => node)) total += value;
  };
  const observer = new window.PerformanceObserver((list) => { add(list.getEntries()); });
  observer.observe({ type: 'layout-shift', buffered: true });
  await turn(150);
  add(observer.takeRecords());
  observer.disconnect();
  return total;
}

/** Waits until a citizen can read `text` on the page; fails with what stands there instead. */
export async function untilShows({ document }: Pick<HostPage, 'document'>, text: string | RegExp, milliseconds = 6000): Promise<string> {
  for (const end = performance.now() + milliseconds; ;) {
    const found = readableIn(document);
    if (typeof text === 'string' ? found.includes(text) : text.test(found)) return found;
    if (performance.now() > end) throw new Error(`waited for ${String(text)}, but the page reads: ${found}`);
    await turn(25);
  }
}

export function readableIn({ body }: Document): string {
  return [...body.childNodes].map(readable).join(' ').replace(/\s+/g, ' ').trim();
}
