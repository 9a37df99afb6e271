import { relative } from 'node:path';

/**
 * Old libraries (Datejs, MooTools More) put a parser of their own in the place of `Date.parse`. It gives objects, to which our code would add
 * milliseconds as if they were numbers: a closure of some days would be lost. `new Date(text)` asks no such parser.
 */
export const ownDates = {
  name: 'own-dates',
  transform(code, id) {
    if (!/^packages[\\/]\w+[\\/]dist[\\/]/.test(relative('.', id)) || !code.includes('Date.parse')) return null;
    return { code: code.replace(/\bDate\.parse\(/g, '+new Date(').replace(/\bDate\.parse\b/g, '((text) => +new Date(text))'), map: null };
  },
};
