import { css } from '../shared/css.js';

export const styles = css`
  /* On a page in quirks mode a table takes neither letters nor colour from what holds it. */
  table { position: relative; width: 100%; border-collapse: collapse; font: inherit; color: inherit; }
  th, td { padding: .5em 0; border-top: 1px solid var(--_border); text-align: start; vertical-align: top; font-weight: 400; }
  /* A weekday is never broken: the hours give way. */
  th { padding-right: 1em; overflow-wrap: normal; }
  time { white-space: nowrap; }
  /* With letters of twice the size two columns have no room on a phone, nor a headline's long word beside its icon. */
  @container (max-width: 12em) { .head { flex-wrap: wrap; } .headline { flex: 1; max-width: 100%; overflow-wrap: break-word; } th, td { display: block; padding-right: 0; } td { border: 0; padding-top: 0; } time { white-space: normal; } }
  .today th, .today td { font-weight: 700; }
  /* What only works on a screen. */
  @media print { .onscreen { display: none; } }
`;
