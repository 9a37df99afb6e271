import { html, render } from 'lit';
import { standDown } from './standDown.js';
import type { TetapElement } from './tetapElement.js';
import type { Copy } from './thisCopy.js';
import { warnOnce } from './warnOnce.js';

type ElementClass = Pick<typeof TetapElement, 'tag' | 'define'>;

/** The build writes the name of the file's Trusted Types policy here. A bundle of somebody else's has that of Lit. */
declare const TETAP_FILE: string | undefined;

/**
 * Puts elements on the page. A second copy stands down: the first one's definitions stay, and the webmaster hears of it
 * once instead of losing the rest of a script to an error. So does a copy that the page does not allow to render: the
 * fallback stays. Either is said in the console. Who has come second is asked first, since its policy's name is then taken as well.
 */
export function defineElements(...elements: readonly ElementClass[]): void {
  const taken = elements.filter(({ tag }) => customElements.get(tag));
  const [first] = taken;
  if (first) standDown(`${taken.map(({ tag }) => `<${tag}>`).join(', ')} came from`, customElements.get(first.tag) as Partial<Copy> | undefined);
  if (taken.length < elements.length && canRender()) elements.forEach((element) => element.define());
}

/** Asks Lit itself, whose templates are an injection sink: a page that enforces Trusted Types can refuse our policy. */
function canRender(): boolean {
  try {
    if ((globalThis as { trustedTypes?: unknown }).trustedTypes) render(html`<i></i>`, document.createElement('i'));
    return true;
  } catch (error) {
    warnOnce(`Trusted Types forbid rendering (${String(error)}). Allow its policy: trusted-types ${typeof TETAP_FILE === 'undefined' ? 'lit-html' : TETAP_FILE}.`);
    return false;
  }
}
