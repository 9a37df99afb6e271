import { css } from '../shared/css.js';

export const styles = css`
  h6 { font-size: 1em; line-height: 1.4; font-weight: 600; }
  h5 { font-size: 1em; line-height: 1.4; font-weight: 700; }
  .search { display: grid; max-width: 44em; gap: .75em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); }
  .search label, .field { display: grid; gap: .25em; }
  .wide { grid-column: 1 / -1; }
  .opened .field { max-width: 28em; }
  input, select {
    width: 100%; min-height: 3em; padding: .5em .75em; border: 1px solid var(--_muted); border-radius: .5em;
    background: var(--_surface); color: inherit; font: inherit; text-overflow: ellipsis;
  }
  /* WebKit alone lets a long choice run out of its field; it can wrap it, others cut it at the arrow, with an ellipsis. */
  @supports (-webkit-hyphens: none) { select { white-space: normal; } }
  .results { border-bottom: 1px solid var(--_border); }
  .results > li { border-top: 1px solid var(--_border); }
  .row {
    display: flex; align-items: center; justify-content: space-between; width: 100%; min-height: 3.5em; padding: .5em 0;
    border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  }
  .row > span { min-width: 0; }
  .row .muted { font-weight: 400; }
  .row .name { color: var(--_accent); }
  .row[aria-expanded=true] .name { display: block; }
  .row:hover .name { text-decoration: underline; }
  .row > svg { color: var(--_accent); margin-left: .75em; }
  .opened { padding: .25em 0 1.5em; }
  .way { padding-top: .75em; border-top: 1px solid var(--_border); }
  .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; }
  .head > :first-child { margin-right: 1em; }
  .beside { display: grid; gap: 1em 1.5em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); align-items: start; }
  /* An icon with a colour of its own would keep it. */
  @media (forced-colors: active) { .row > svg { color: ButtonText; } }
  /* On paper nothing can be filled in: what was picked is said by the headings. */
  @media print { .search, .field, .row > svg { display: none; } }
`;
