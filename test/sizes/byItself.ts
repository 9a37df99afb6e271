/**
 * The files that a page with all three widgets loads by itself, in Indonesian and before anybody touches it, by their names without the version: the
 * words of a badge for the next visit, and the last two for a feed with a stream, and for the first document that is asked for again. `test/browser/counted.test.ts` compares with such a page.
 */
export const byItself: readonly string[] = ['tetap-all', 'tetap-all-rest', 'tetap-all-open-feed', 'tetap-all-keep-saying', 'tetap-all-open-stream', 'tetap-all-ky-transport'];
