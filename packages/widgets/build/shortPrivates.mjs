/**
 * Private members of ky by short names that are public: old phones know no `#`, and would be given a map for each. Ky has one class, which nothing
 * inherits from, and names them after a dot or where they are declared.
 */
export const shortPrivates = {
  name: 'short-privates',
  transform(code, id) {
    if (!/[\\/]ky[\\/]distribution[\\/]core[\\/]Ky\.js$/.test(id)) return null;
    const names = [...new Set(code.match(/(?<=\.)#\w+/g))];
    if (names.length === 0 || /#\w+ in |\b_\w{1,2}\b/.test(code)) this.error(`${id} speaks of its private members in another way than it did: look at it and correct this plugin.`);
    return { code: code.replace(/#\w+/g, (name) => (names.includes(name) ? `_${names.indexOf(name).toString(36)}` : name)), map: null };
  },
};
