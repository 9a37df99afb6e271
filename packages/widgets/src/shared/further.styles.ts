import { css } from './css.js';

/** What the elements share beyond a first status. */
export const further = css`
  /* Nothing of this is seen, and nothing moves: that light has turned into dark is told to who asks whether the page's colours suit it. */
  .box { column-rule-color: light-dark(#000, #fff); transition: column-rule-color 0s 1ms; }
  a { color: var(--_accent); text-underline-offset: .15em; }
  a:hover { text-decoration-thickness: .14em; }
  .button:hover { text-decoration: underline; }
  .off:hover { text-decoration: none; }
  h4 { font-size: 1em; line-height: 1.4; font-weight: 700; }
  ul, ol { padding-left: 1.4em; }
  .plain { list-style: none; padding: 0; }
  .regional { display: block; color: var(--_muted); font-size: .75em; }
  .tight { gap: .25em; }
  .actions { display: grid; gap: .6em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr)); }
  .strong { font-weight: 700; }
  .rule { border-top: 1px solid var(--_border); padding-top: .75em; }
  details.rule { padding-top: 0; }
  .tone-down { color: var(--_down); }
  .chip { display: inline-flex; align-items: center; font-size: .875em; font-weight: 600; }
  .chip svg { width: 1.1em; height: 1.1em; margin-right: .35em; }
  .target { display: inline-flex; align-items: center; min-height: max(3em, 48px); }
  summary { min-height: 3em; padding: .75em 0 .25em; color: var(--_accent); font-weight: 600; cursor: pointer; }

  /* Spare room of the panel: it shows whole what there is room for, most pressing first, and nothing of what there is no room for. */
  .spare { position: relative; flex: 1; }
  .fold { position: absolute; top: 0; bottom: 0; left: 0; right: 0; display: flex; flex-flow: column wrap; overflow: hidden; }
  /* Something before the first, so that this too goes beside, out of sight, where it does not fit. */
  .fold::before { content: ''; width: 100%; }
  .fold > * { flex: none; width: 100%; padding-block-start: .75em; }
  .whole .fold, .whole .brief, .whole ~ .brief, .whole ~ * .brief { position: static; display: block; }

  @media (forced-colors: active) {
    .panel { border: 1px solid; border-left-width: .3em; }
    .primary { background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  }
  @media print {
    .box { min-height: 0; color-scheme: light; break-inside: avoid; }
    .fold, .brief { position: static; display: block; }
    button.button, summary, details:not([open]) { display: none; }
    .primary { background: none; color: var(--_accent); }
  }
`;
