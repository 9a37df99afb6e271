/** After the key of a saved office: of the words for it, which were found ahead (docs/decisions/0038-words-of-a-saved-answer.md). */
export const SAID = '#said';
