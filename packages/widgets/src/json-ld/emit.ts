import { policy } from '../shared/policy.js';
import { warnOnce } from '../shared/warnOnce.js';
import type { StructuredData } from './structuredData.js';

export { servicesData } from './servicesData.js';
export { structuredData } from './structuredData.js';

const blocks = new Map<string, HTMLScriptElement>();
const owners = new Map<Element, string>();

/** Writes what is told of an office, or of a region's services, into the page's head: once, however many elements show it. Data, never run. */
export function emit(host: Element, key: string, data: StructuredData | undefined): void {
  const text = data && JSON.stringify(data);
  withdraw(host, text === undefined ? undefined : key);
  if (text === undefined) return;
  const before = blocks.get(key);
  owners.set(host, key);
  // A page that swaps its head takes the block along.
  if (before?.isConnected && before.textContent === text) return;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  try {
    block.text = policy?.createScript(text) ?? text; // Data blocks too count as scripts for Trusted Types.
  } catch {
    // In a bundle alone: where a file of ours has no policy, nothing renders.
    warnOnce("This page's Trusted Types forbid JSON-LD. Allow its policy, once on a page: trusted-types tetap-json-ld.");
    return;
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
