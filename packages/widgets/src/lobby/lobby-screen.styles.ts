import { css } from '../shared/css.js';

/** Read from across a room: sizes grow with the screen, whichever way it stands, and everything fits on it. */
export const styles = css`
  .box {
    display: flex; flex-direction: column; min-height: 100vh; border: 0; border-radius: 0; padding: 1.5em;
    font-size: max(16px, min(1.6vw, 2.65vh));
  }
  @media (orientation: portrait) { .box { font-size: max(16px, min(3vw, 1.7vh)); } }
  .screen { flex: 1; display: flex; flex-direction: column; justify-content: space-between; }
  .screen > * { margin-bottom: 1em; }
  h3 { font-size: 2em; }
  .panel { display: flex; align-items: flex-start; padding: 1em; }
  .panel > :last-child { min-width: 0; }
  .disc { display: flex; flex: none; padding: .5em; margin-right: 1em; border: 1px solid transparent; border-radius: 50%; background: currentColor; }
  .disc svg { color: var(--_surface); width: 3em; height: 3em; }
  .headline { font-size: min(3em, 9vw); line-height: 1.15; font-weight: 700; }
  .large { font-size: 1.5em; line-height: 1.35; }
  .columns { display: flex; flex-wrap: wrap; }
  .columns > * { flex: 1 1 18em; margin-right: 1em; }
  .foot { display: flex; align-items: center; margin-bottom: 0; }
  .code { flex: none; width: 7em; height: 7em; margin-right: 1em; fill: #000; stroke: none; background: #fff; forced-color-adjust: none; }
  @media (forced-colors: active) { .disc { background: Canvas; } .disc svg { color: CanvasText; } }
`;
