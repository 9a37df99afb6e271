import type { StructuredData } from './structuredData.js';

export { servicesData } from './servicesData.js';
export { structuredData } from './structuredData.js';

/** Data blocks too count as scripts for Trusted Types. */
const policy = createPolicy();

function createPolicy(): { readonly createScript: (text: string) => string } | undefined {
  try {
    return (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: { createScript: (text: string) => string }) => ReturnType<typeof createPolicy> } })
      .trustedTypes?.createPolicy('tetap-json-ld', { createScript: (text) => text });
  } catch {
    return undefined; // The name is taken by another copy, or forbidden.
  }
}

const blocks = new Map<string, HTMLScriptElement>();
const owners = new Map<Element, string>();

/** Writes what is told of an office, or of a region's services, into the page's head: once, however many elements show it. Data, never run. */
export function emit(host: Element, key: string, data: StructuredData | undefined): void {
  const text = data && JSON.stringify(data);
  withdraw(host, text === undefined ? undefined : key);
  if (text === undefined) return;
  const before = blocks.get(key);
  owners.set(host, key);
  if (before?.textContent === text) return;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  try {
    block.text = policy?.createScript(text) ?? text;
  } catch {
    return; // A page that enforces Trusted Types and does not allow our policy is told nothing, and neither are search engines.
  }
  before?.remove();
  document.head.append(block);
  blocks.set(key, block);
}

/** An element that left, or shows something else, stands for the old no longer; the last one takes the block with it. */
export function withdraw(host: Element, key?: string): void {
  const old = owners.get(host);
  if (old === undefined || old === key) return;
  owners.delete(host);
  if (![...owners.values()].includes(old)) drop(old);
}

function drop(key: string): void {
  blocks.get(key)?.remove();
  blocks.delete(key);
}
