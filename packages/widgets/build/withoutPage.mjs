/** What Lit, as it is published for browsers, takes from the page as soon as it is loaded, and what does in its place. */
const taken = [
  [/[\\/]@lit[\\/]reactive-element[\\/]reactive-element\.js$/, 'HTMLElement', 'class {}'],
  [/[\\/]lit-html[\\/]lit-html\.js$/, 'document', '{ createTreeWalker() {} }'],
];

/** Lets Lit be imported where there is no page, as a framework on a server does with all modules. Nothing renders there. */
export const withoutPage = {
  name: 'without-page',
  transform(code, id) {
    const [, name, instead] = taken.find(([file]) => file.test(id)) ?? [];
    return name ? { code: `const ${name} = globalThis.${name} ?? ${instead};${code}`, map: null } : null;
  },
};
