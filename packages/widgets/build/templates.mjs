import { basename } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';

/** White space in templates costs a phone bytes; svg slashes and inline blanks must survive. */
const minified = {
  name: 'templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: basename(id), html: { keepClosingSlash: true, conservativeCollapse: true } });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** Elements that stand by themselves: a blank beside their tags shows nowhere, and would be a text node in every badge. */
const BLOCK = '</?(?:div|p|d[dlt]|h[3-6]|[uo]l|li|table|caption|t[dhr]|form|details|summary)\\b[^>]*>';
const blanks = new RegExp(`(?<=${BLOCK}) | (?=${BLOCK})`, 'g');

const tightened = {
  name: 'tight-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\bhtml\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: basename(id), html: (template) => template.replace(blanks, ''), css: false });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** For the templates of all files that pages load. */
export const templates = [minified, tightened];
