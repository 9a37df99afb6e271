import type { TemplateResult } from 'lit';
import { drawn, strokes as ofCards } from './cardIcons.js';

/** Of all icons. */
export const strokes = {
  ...ofCards,
  people: 'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20a6.5 5.5 0 0 1 13 0M16 5a3.5 3.5 0 0 1 0 6.4M18.5 15a6 5 0 0 1 3 5',
  down: 'M12 3.8L2.6 20h18.8zM12 10v4.5M12 17.2v.1',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  install: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15',
  more: 'M6 9.5l6 6 6-6',
  less: 'M6 14.5l6-6 6 6',
  shield: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-4.5',
} as const;
export type Icon = keyof typeof strokes;

export function icon(name: Icon): TemplateResult {
  return drawn(strokes[name]);
}
