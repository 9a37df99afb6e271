import { css } from './css.js';
import { themed } from './tokens.js';

/**
 * What the three elements share. Nothing visual stands on `:host`, where a page's reset would win: the box inside
 * is painted. Sizes are `em` of a text that is never below 18 px, which old eyes read, whatever the page does to its root.
 *
 * In the box everything begins anew, however the page sets its own text. From outside come what hides it, light or dark, and the spaces
 * between letters and words, which readers of bad sight set for themselves. Its width comes from outside too; where a page asks what it
 * would be by itself (a flex row, a table's cell, a dialog), it says so, since a query container has no such width.
 */
export const base = [themed, css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  * { box-sizing: border-box; margin: 0; }

  .box {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(16em, 70vw);
    min-height: inherit;
    padding: min(1.25em, 20px, 5%);
    border: 1px solid var(--_border);
    border-radius: .75em;
    background: var(--_surface);
    color: var(--_text);
    font: max(1em, 18px)/1.5 system-ui, Roboto, 'Noto Sans', sans-serif;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  /* Our words are of languages that read from the left. On a page that reads from the right hours and numbers would turn round: 15.00–13.00. */
  .box[lang] { direction: ltr; }
  h3 { font-size: 1.25em; line-height: 1.3; font-weight: 700; }
  .stack { display: grid; gap: .75em; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .muted { color: var(--_muted); font-size: .875em; }
  .numbers { font-variant-numeric: tabular-nums; }
  .notice { color: var(--_limited); font-size: .875em; font-weight: 600; }

  svg { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .line { display: flex; align-items: flex-start; }
  .line > svg { margin: .125em .6em 0 0; }
  .line > :not(svg) { min-width: 0; }

  .tone { color: var(--_closed); }
  .tone-open { color: var(--_open); }
  .tone-soon, .tone-limited { color: var(--_limited); }
  .tone-online { color: var(--_online); }
  .panel { position: relative; padding: min(1em, 16px, 5%); border-left: .3em solid; border-radius: .5em; }
  .panel::before {
    content: ''; position: absolute; top: 0; left: 0; width: 100%; height: 100%;
    border-radius: inherit; background: currentColor; opacity: .07; pointer-events: none;
  }
  .panel p:not(.tone) { color: var(--_text); }

  /* What stands there always. The panel takes what is left of the room that the page reserves: all below it stays where it is. */
  .card { display: flex; flex-direction: column; }
  .card > * + * { margin-block-start: .75em; }
  .card > .panel { display: flex; flex: 1 0 auto; flex-direction: column; }
  /* A feed's texts are as long as they are: beyond so many lines they stand folded until somebody asks for more. */
  .brief { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  .three { -webkit-line-clamp: 3; }
  .lines { margin-block-start: .25em; -webkit-line-clamp: 8; }
  @container (min-width: 28em) {
    .three { -webkit-line-clamp: 2; }
    .lines { -webkit-line-clamp: 4; }
  }

  .button {
    display: flex; align-items: center; min-height: 3em; padding: .5em min(1em, 16px);
    border: 2px solid var(--_accent); border-radius: .5em; background: none; color: var(--_accent);
    font: inherit; font-weight: 600; line-height: 1.3; text-align: start; text-decoration: none; cursor: pointer;
  }
  .button svg { margin-right: .6em; }
  .button span { min-width: 0; }
  small { display: block; }
  /* A number goes to a line of its own rather than break; it breaks only where a whole line is too short for it. */
  .button .numbers { display: inline-block; }
  .primary { background: var(--_accent); color: var(--_surface); }
  .off { border: 1px dashed var(--_muted); background: none; color: var(--_text); cursor: default; }

  :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; border-radius: .25em; }

  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`];
