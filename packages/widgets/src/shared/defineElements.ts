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
 * fallback stays. Either is said in the console.
 */
export function defineElements(...elements: readonly ElementClass[]): void {
  const refusal = renderingRefused();
  if (refusal !== undefined) {
    warnOnce(refusal);
    return;
  }
  const refused = elements.filter((element) => !element.define());
  const [first] = refused;
  if (!first) return;
  standDown(`${refused.map(({ tag }) => `<${tag}>`).join(', ')} came from`, customElements.get(first.tag) as Partial<Copy> | undefined);
}

/** Asks Lit itself, whose templates are an injection sink: a page that enforces Trusted Types can refuse our policy. */
function renderingRefused(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  try {
    render(html`<i></i>`, document.createElement('i'));
    return undefined;
  } catch (error) {
    return `This page's Trusted Types forbid rendering (${String(error)}). Allow its policy: trusted-types ${typeof TETAP_FILE === 'undefined' ? 'lit-html' : TETAP_FILE}.`;
  }
}
