import { css } from '../shared/css.js';

/**
 * Of a badge among many: what is out of sight is neither styled nor laid out until somebody scrolls near it. It can still be found,
 * read and jumped to. Its height is guessed until it was seen once; where the page reserves room, it has that.
 */
export const crowd = css`
  .box { content-visibility: auto; contain-intrinsic-block-size: auto 28em; }
  @media print { .box { content-visibility: visible; } }
`;
