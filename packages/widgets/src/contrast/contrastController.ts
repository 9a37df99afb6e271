import type { LitElement } from 'lit';
import { tokens } from '../shared/tokens.js';

/** Elements to be looked at together, so that many on a page cost one calculation of styles. */
const waiting = new Set<LitElement>();

/**
 * Keeps the words of its host readable, whatever colours the page sets: looks whenever something was drawn, a moment later, and when light
 * turns into dark or back, by a device at dusk or by a button of the page (further.styles.ts): a colour that suits the one may not suit the other.
 */
export function contrastController(host: LitElement): void {
  const ask = (): void => {
    if (waiting.size === 0) setTimeout(look);
    waiting.add(host);
  };
  host.addController({
    // Light that turns back within the same frame runs nothing: it cancels what ran (CSS Transitions 1, section 3).
    hostConnected: () => { for (const what of ['transitionrun', 'transitioncancel']) host.renderRoot.addEventListener(what, ask); },
    hostUpdated: ask,
  });
}

function look(): void {
  const themed = [...waiting].filter((host) => host.isConnected && isThemed(host));
  waiting.clear();
  if (themed.length === 0) return;
  import('./guardContrast.js').then(({ guardContrast }) => {
    for (const { renderRoot } of themed) guardContrast(renderRoot as ShadowRoot);
  }, () => undefined); // Without it the page's colours stay as they are.
}

/** Also by a colour that is set to nothing, which leaves ours out. */
function isThemed(host: LitElement): boolean {
  const [style, box] = [host, host.renderRoot.querySelector('.box')!].map((element) => getComputedStyle(element));
  return Object.keys(tokens).some((name) => style!.getPropertyValue(`--tetap-color-${name}`) !== '' || box!.getPropertyValue(`--_${name}`) === '');
}
