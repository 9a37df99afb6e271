import { css } from 'lit';

export const styles = css`
  .box { min-height: 30em; align-content: start; }
`;
