import { basename } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';

/** White space in templates costs a phone bytes; svg slashes and inline blanks must survive. */
export const templates = {
  name: 'templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: basename(id), html: { keepClosingSlash: true, conservativeCollapse: true } });
    return result ? { code: result.code, map: result.map } : null;
  },
};
