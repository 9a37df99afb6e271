/** Milliseconds until somebody who waits is told something, be it that there is nothing yet. */
export const PATIENCE = 4000;
