/** Milliseconds by which two times may differ and still be the same: a timer comes late, and of a round trip nobody knows which half was the longer. */
export const BLUR = 5000;
