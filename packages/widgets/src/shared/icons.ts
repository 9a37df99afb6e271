import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Strokes on a grid of 24. Icons only repeat what a word beside them says, so they are hidden from readers. */
const strokes = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  half: 'M12 5v9M12 18.4v.1',
  online: 'M3.5 11.5L12 4.5l8.5 7M6 10v9.5h12V10M10 19.5v-5h4v5',
  closed: 'M6 12h12',
  ask: 'M8.4 8.6A3.7 3.7 0 1 1 13.7 12c-1.1.6-1.7 1.3-1.7 2.5M12 18.9v.1',
  down: 'M12 3.8L2.6 20h18.8zM12 10v4.5M12 17.2v.1',
  phone: 'M5 3.5h4l1.8 5-2.4 1.6a12.5 12.5 0 0 0 5.5 5.5l1.6-2.4 5 1.8v4a1.5 1.5 0 0 1-1.5 1.5A17 17 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.5',
  chat: 'M20.5 11.5a8 8 0 0 1-8.5 7.7 9.3 9.3 0 0 1-3.3-.6L4 20l1.3-4a7.3 7.3 0 0 1-1.8-4.5A8 8 0 0 1 12 3.8a8 8 0 0 1 8.5 7.7z',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c2.5 2.5 3.7 5.5 3.7 9s-1.2 6.5-3.7 9c-2.5-2.5-3.7-5.5-3.7-9S9.5 5.5 12 3',
  place: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21M12 7.2a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8',
  people: 'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20c.6-3.5 3-5.5 6.5-5.5s5.9 2 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 15c2 .8 3.2 2.5 3.5 5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  install: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15',
  more: 'M6 9.5l6 6 6-6',
  less: 'M6 14.5l6-6 6 6',
  shield: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-4.5',
} as const;
export type Icon = keyof typeof strokes;

export function icon(name: Icon): TemplateResult {
  return drawing(strokes[name]);
}

/** An icon of a part that brings its own strokes. */
export function drawing(strokes: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes}></path></svg>`;
}
