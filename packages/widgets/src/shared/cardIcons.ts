import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Strokes on a grid of 24, of a status card; all others stand in `icons.ts`. */
export const strokes = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  half: 'M12 5v9M12 18.4v.1',
  online: 'M3.5 11.5L12 4.5l8.5 7M6 10v9.5h12V10M10 19.5v-5h4v5',
  closed: 'M6 12h12',
  ask: 'M8.4 8.6A3.7 3.7 0 1 1 13.7 12c-1.1.6-1.7 1.3-1.7 2.5M12 18.9v.1',
  phone: 'M5 3.5h4l2 5-2.5 1.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 2v4a2 2 0 0 1-2 1.5A17 17 0 0 1 3.5 5 2 2 0 0 1 5 3.5',
  chat: 'M4 20l1.3-4a8.5 7.7 0 1 1 3.4 2.6z',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3a4 9 0 1 0 0 18 4 9 0 0 0 0-18',
} as const;
export type CardIcon = keyof typeof strokes;

/** Icons only repeat what a word beside them says, so they are hidden from readers. What stands in every badge of a crowd draws its own: a template less in each. */
export function drawn(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
