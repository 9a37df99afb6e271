import { policy } from '../shared/policy.js';
import { warnOnce } from '../shared/warnOnce.js';
import type { StructuredData } from './structuredData.js';

export { servicesData } from './servicesData.js';
export { structuredData } from './structuredData.js';

const owners = new Map<Element, string>();

/** What stands in the page of `key`: one block, and what a page has made of it that puts back a kept copy of its head, as Turbo does. */
function blocksOf(key: string): readonly HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-tetap-about]')].filter(({ dataset }) => dataset.tetapAbout === key);
}

/** Writes what is told of an office, or of a region's services, into the page's head: once, however many elements show it. Data, never run. */
export function emit(host: Element, key: string, data: StructuredData | undefined): void {
  const text = data && JSON.stringify(data);
  withdraw(host, text === undefined ? undefined : key);
  if (text === undefined) {
    drop(key); // What a kept copy of the head tells is no longer so.
    return;
  }
  const before = blocksOf(key);
  owners.set(host, key);
  if (before.length === 1 && before[0]!.textContent === text) return;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.dataset.tetapAbout = key;
  try {
    block.text = policy?.createScript(text) ?? text; // Data blocks too count as scripts for Trusted Types.
  } catch {
    // In a bundle alone: where a file of ours has no policy, nothing renders.
    warnOnce("This page's Trusted Types forbid JSON-LD. Allow its policy, once on a page: trusted-types tetap-json-ld.");
    return;
  }
  for (const one of before) one.remove();
  document.head.append(block);
}

/** An element that left, or shows something else, stands for the old no longer; the last one takes the block with it. */
export function withdraw(host: Element, key?: string): void {
  const old = owners.get(host);
  if (old === undefined || old === key) return;
  owners.delete(host);
  drop(old);
}

/** Unless another element stands for it. */
function drop(key: string): void {
  if (![...owners.values()].includes(key)) for (const block of blocksOf(key)) block.remove();
}
