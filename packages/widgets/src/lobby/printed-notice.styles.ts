import { css } from '../shared/css.js';

/** Sizes are `em` of the page's text, which the page sets by its paper (frame/print.css). */
export const styles = css`
  .box { max-width: 48em; margin: 0 auto; }
  h3 { font-size: 2em; line-height: 1.2; }
  h4 { margin-top: .25em; border-bottom: 2px solid; padding-bottom: .1em; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: .3em 0; border-bottom: 1px solid var(--_border); text-align: start; vertical-align: baseline; }
  /* A weekday is never broken: a table gives its cells the width of their longest word. */
  th { padding-right: 1em; font-weight: 700; overflow-wrap: normal; }
  th span, td span { display: inline-block; font-weight: 400; }
  td span { margin-right: .5em; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; break-inside: avoid; }
  .code { flex: none; width: 9em; height: 9em; margin-right: 1em; fill: #000; stroke: none; background: #fff; forced-color-adjust: none; }
  .foot > :last-child { flex: 1; min-width: min(14em, 100%); }
  .scan { font-size: 1.125em; font-weight: 700; }
  .ways { font-size: 1.25em; font-weight: 700; }
  @media print, (min-width: 40em) { th { white-space: nowrap; } }
  @media print {
    .box { max-width: none; padding: 0; border: 0; border-radius: 0; font-size: 1em; line-height: 1.35; color: #000; background: none; --_muted: #333; --_border: #999; --_limited: #000; }
    .actions { display: none; }
  }
`;
