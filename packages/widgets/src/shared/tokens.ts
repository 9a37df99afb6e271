import { css } from './css.js';

/** The ten colours that a page can set, with their values in light and in dark: `--tetap-color-surface` and so on. */
export const tokens = {
  surface: ['#ffffff', '#17212b'],
  text: ['#17212b', '#e9eff4'],
  muted: ['#4a5866', '#b3c0cc'],
  border: ['#ccd5dd', '#3b4a58'],
  accent: ['#0b57a4', '#8cc4ff'],
  open: ['#0d6638', '#74d69f'],
  limited: ['#814600', '#f2b962'],
  online: ['#0b57a4', '#8cc4ff'],
  closed: ['#4a5866', '#b3c0cc'],
  down: ['#a8201a', '#ffa69d'],
} as const;
export type Token = keyof typeof tokens;

function declared(value: (pair: readonly string[]) => string): string {
  return `.box{${Object.entries(tokens).map(([token, pair]) => `--_${token}:var(--tetap-color-${token},${value(pair)});`).join('')}}`;
}

/**
 * The colours on the box, `--_surface` and so on, as the page has them. Light and dark follow the `color-scheme` of the host page, never the
 * device against the page. Engines without `light-dark()` (before 2024) show the light colours, which are readable on a dark page
 * too, since the box paints its own surface.
 */
export const themed = css([`${declared(([light]) => light!)}@supports (color:light-dark(#000,#fff)){${declared((pair) => `light-dark(${pair.join()})`)}}`]);
