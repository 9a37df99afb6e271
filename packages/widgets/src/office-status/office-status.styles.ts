import { css } from '../shared/css.js';

export const styles = css`
  .box { grid-template-rows: 1fr; }
  /* The room of a closed summary, which comes with the rest. */
  .later { min-height: calc(3em + 1px); }
  .head { display: flex; align-items: center; }
  .disc { display: flex; flex: none; padding: .5em; margin-right: .9em; border: 1px solid transparent; border-radius: 50%; background: currentColor; }
  .disc svg { color: var(--_surface); width: 1.5em; height: 1.5em; }
  .headline { font-size: 1.375em; line-height: 1.25; font-weight: 700; }
  .hours { display: flex; flex-wrap: wrap; justify-content: space-between; }
  .hours dd { margin: 0; font-weight: 700; }
  @media (forced-colors: active) { .disc, .disc svg { background: Canvas; color: CanvasText; } }
`;
