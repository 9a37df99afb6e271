import { ownScript } from './ownScript.js';

let script = ownScript;
const TAGS = ['feed', 'words', 'pack'].map((name) => `script[data-${name}][src*=tetap]`).join();

/** What `data-…` of the script tag says. A module cannot know its own tag, so it looks for one; what was found stays. */
export function scriptSetting(name: string): string | undefined {
  return (script ??= document.querySelector<HTMLScriptElement>(TAGS))?.dataset[name];
}

/** What an element is told by its own attribute, else by the script tag. */
export function setting(host: Element, name: string): string | undefined {
  return host.getAttribute(name) ?? scriptSetting(name);
}
