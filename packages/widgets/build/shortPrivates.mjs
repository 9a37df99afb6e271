import { transform } from 'esbuild';

/** Fields are set, not defined, which comes to the same where nothing inherits a setter. */
const SETTINGS = { loader: 'ts', format: 'esm', minifySyntax: true, tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } };

/** Private members of a library by short names that are public: old phones know no `#`, and would be given a map for each. */
export const shortPrivates = {
  name: 'short-privates',
  async transform(code) {
    const names = [...new Set(code.match(/(?<=\.)#\w+/g))];
    if (names.length === 0) return null;
    const short = code.replace(/#\w+/g, (name) => (names.includes(name) ? `_${names.indexOf(name).toString(36)}` : name));
    return { code: (await transform(short, SETTINGS)).code, map: null };
  },
};
