import { tokens } from '../shared/tokens.js';
import type { Token } from '../shared/tokens.js';

/** Our own colour, whatever the page has set. */
export function ownColour(token: Token): string {
  const [light, dark] = tokens[token];
  const both = `light-dark(${light},${dark})`;
  return CSS.supports('color', both) ? both : light;
}
