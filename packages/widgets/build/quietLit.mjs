/** What stands in Lit as it is published, minified, and what does in its place: `[file, text, instead]`. */
const replaced = [
  // Notes of its versions, places for its polyfills and for decorators, all on the page: another Lit warns of them, and `<a id="litHtmlVersions">` would stop the script.
  ['reactive-element', /\w\.reactiveElementPolyfillSupport/, 'void 0'],
  ['reactive-element', /\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ['reactive-element', /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  ['reactive-element', /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^{}]+\}/, ''],
  ['lit-html', /\w\.litHtmlPolyfillSupport/, 'void 0'],
  ['lit-html', /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ['lit-element', /\w\.litElementHydrateSupport/, '(void 0)'],
  ['lit-element', /\w\.litElementPolyfillSupport/, 'void 0'],
  ['lit-element', /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  // MooTools puts a class of its own in the place of `Document`: sheets would be written as `<style>`, which a page's policy refuses.
  ['css-tag', /"adoptedStyleSheets"in Document\.prototype/, '"adoptedStyleSheets"in document'],
  // Nobody else makes such a thing of ours, so nobody would read this.
  ['css-tag', /Error\("CSSResult is not constructable[^"]+"\)/, 'Error()'],
  // Its templates are HTML; on a page that is XML they would be read as that, and refused.
  ['lit-html', /(\w)\.createElement\("template"\)/, '($1.contentType=="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")'],
];

/** Lit that leaves no name on a page, takes none from it, and works on a page that is XHTML. */
export const quietLit = {
  name: 'quiet-lit',
  transform(code, id) {
    const [, file] = /[\\/]((?:css-tag|reactive-element|lit-html|lit-element))\.js$/.exec(id) ?? [];
    const mine = replaced.filter(([name]) => name === file);
    if (mine.length === 0 || !id.includes('node_modules')) return null;
    const changed = mine.reduce((text, [, pattern, instead]) => {
      if (!pattern.test(text)) this.error(`${file} says nothing like ${pattern} any more: look at it and correct this plugin.`);
      return text.replace(pattern, instead);
    }, code);
    return { code: changed, map: null };
  },
};
