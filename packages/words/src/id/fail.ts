/** Apart from the other words: a badge's first part says it where none of them could be loaded. */
export const fail = 'Jadwal tidak dapat dimuat.';
