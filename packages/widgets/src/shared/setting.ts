import { ownScript } from './ownScript.js';

let script = ownScript;

/** What `data-…` of the script tag says. A module cannot know its own tag, so it looks for one, which names the feed rather than other things; what was found stays. */
export function scriptSetting(name: string): string | undefined {
  return (script ??= ['feed', 'words', 'pack'].map((one) => document.querySelector<HTMLScriptElement>(`script[src*=tetap][data-${one}]`)).find(Boolean))?.dataset[name];
}

/** What an element is told by its own attribute, else by the script tag. */
export function setting(host: Element, name: string): string | undefined {
  return host.getAttribute(name) ?? scriptSetting(name);
}
