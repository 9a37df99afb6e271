/** Largest accepted document, in bytes of its body: a phone refuses more while it is still arriving. */
export const DOCUMENT_LIMIT = 256 * 1024;
/** The same for the two indexes, which list a whole province. */
export const INDEX_LIMIT = 2 * 1024 * 1024;
