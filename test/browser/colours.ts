import { contrast as ratio } from '../../packages/widgets/src/contrast/contrast.js';

/** Contrast of two colours as browsers compute them. */
export function contrast(one: string, other: string): number {
  const [[r = 0, g = 0, b = 0], [red = 0, green = 0, blue = 0]] = [channels(one), channels(other)];
  return ratio([r, g, b], [red, green, blue]);
}

/** Red, green and blue, 0 to 255, and opacity, 0 to 1. */
function channels(colour: string): readonly number[] {
  const [red, green, blue, opacity = 1] = (/\(([^)]+)\)/.exec(colour)?.[1] ?? '0 0 0 0').split(/[ ,/]+/).filter(Boolean).map(Number);
  return [red!, green!, blue!, opacity];
}

export const isTransparent = (colour: string): boolean => channels(colour)[3] === 0;

/** The colour that an element stands on. */
export function surfaceBehind(element: Element): string {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isTransparent(backgroundColor)) return backgroundColor;
  }
  const root = element.getRootNode();
  // By name: an element may belong to another window.
  if ('host' in root) return surfaceBehind((root as ShadowRoot).host);
  return 'rgb(255, 255, 255)';
}
