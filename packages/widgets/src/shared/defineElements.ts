import { html, render } from 'lit';
import { ownScript } from './ownScript.js';
import type { TetapElement } from './tetapElement.js';
import { version } from '../version.js';
import { warnOnce } from './warnOnce.js';

type ElementClass = Pick<typeof TetapElement, 'tag' | 'define'>;
/** What an earlier copy's class may tell of itself; a class that is not ours tells nothing. */
type Earlier = Partial<Pick<typeof TetapElement, 'version' | 'source'>>;

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
  const earlier = customElements.get(first.tag) as Earlier | undefined;
  warnOnce(`${refused.map(({ tag }) => `<${tag}>`).join(', ')} came from another copy of this script already, ${copy(earlier?.version, earlier?.source)}. This copy stands down, ${copy(version, ownScript?.src)}. Load it once.`);
}

function copy(version: string | undefined, source: string | undefined): string {
  return `version ${version ?? 'unknown'}${source ? ` from ${source}` : ''}`;
}

/** Asks Lit itself, whose templates are an injection sink: a page that enforces Trusted Types can refuse our policy. */
function renderingRefused(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  try {
    render(html`<i></i>`, document.createElement('i'));
    return undefined;
  } catch (error) {
    return `This page's Trusted Types do not let it render (${String(error)}). Allow its policy, named like the file without the version. The fallback stays.`;
  }
}
