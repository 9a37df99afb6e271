import type { Token } from '../shared/tokens.js';
import { contrast, veiled } from './contrast.js';
import type { Colour } from './contrast.js';

export type Palette = Readonly<Record<Token, Colour>>;

/** What WCAG 2.2 AA asks of text (1.4.3). */
export const ENOUGH = 4.5;
/** Of the veil in its own colour that a status lies on (`.panel::before`). */
export const VEIL = 0.07;

export interface Unreadable {
  readonly token: Token;
  /** The worst that it comes to. */
  readonly ratio: number;
}

/** Everything but the lines is read, or stands under words in the colour of the surface, which is the same pair. */
const read = ['text', 'muted', 'accent', 'open', 'limited', 'online', 'closed', 'down'] as const;

/** The tokens of a palette that cannot be read on its surface, worst first. */
export function unreadable(palette: Palette): readonly Unreadable[] {
  return read.map((token) => ({ token, ratio: ratioOf(palette, token) })).filter(({ ratio }) => ratio < ENOUGH).sort((a, b) => a.ratio - b.ratio);
}

/** What is written in any status stands on its veil too. */
const everywhere: ReadonlySet<Token> = new Set(['text', 'muted']);
const statuses = ['open', 'limited', 'online', 'closed', 'down'] as const;

function ratioOf(palette: Palette, token: typeof read[number]): number {
  const { surface } = palette;
  const veils = everywhere.has(token) ? statuses : statuses.filter((status) => status === token);
  return Math.min(...[surface, ...veils.map((status) => veiled(surface, palette[status], VEIL))].map((under) => contrast(palette[token], under)));
}

/**
 * The tokens that have to be as we have them, so that all can be read: those that cannot, where ours can on the surface of the
 * page; else all of them, since no colour of ours was chosen for that surface.
 */
export function fallback(palette: Palette, ours: Palette): readonly Token[] {
  const bad = unreadable(palette).map(({ token }) => token);
  const mended = { ...palette, ...Object.fromEntries(bad.map((token) => [token, ours[token]])) };
  return unreadable(mended).length === 0 ? bad : Object.keys(ours) as Token[];
}
