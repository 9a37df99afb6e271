/** Contrast of two colours as browsers compute them, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Red, green, blue and opacity, 0 to 1. */
function channels(colour: string): readonly number[] {
  const [red, green, blue, opacity = 1] = (/\(([^)]+)\)/.exec(colour)?.[1] ?? '0 0 0 0').split(/[ ,/]+/).filter(Boolean).map(Number);
  return [red! / 255, green! / 255, blue! / 255, opacity];
}

export const isTransparent = (colour: string): boolean => channels(colour)[3] === 0;

/** The colour that an element stands on. */
export function surfaceBehind(element: Element): string {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isTransparent(backgroundColor)) return backgroundColor;
  }
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return surfaceBehind(root.host);
  return 'rgb(255, 255, 255)';
}
