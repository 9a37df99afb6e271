/** Milliseconds after which a file that could not be loaded is asked for again. */
export const RETRY = 30_000;
