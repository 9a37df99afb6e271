import { css } from '../shared/css.js';

export const styles = css`
  .box { grid-template-rows: 1fr; }
  textarea {
    display: block; width: 100%; min-height: 3em; padding: .5em .75em; resize: vertical;
    border: 1px solid var(--_muted); border-radius: .5em; background: var(--_surface); color: inherit; font: inherit;
  }
`;
