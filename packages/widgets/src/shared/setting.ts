import { ownScript } from './ownScript.js';

let script = ownScript;

/** What `data-…` of the script tag says. A module cannot know its own tag, so it looks for one; what was found stays. */
export function scriptSetting(name: string): string | undefined {
  return (script ??= document.querySelector<HTMLScriptElement>('script[src*=tetap][data-feed],script[src*=tetap][data-words],script[src*=tetap][data-pack]'))?.dataset[name];
}

/** What an element is told by its own attribute, else by the script tag. */
export function setting(host: Element, name: string): string | undefined {
  return host.getAttribute(name) ?? scriptSetting(name);
}
