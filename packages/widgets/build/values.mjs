/** Writes values into the code where it says `TETAP_...`. One without a value stops the build; `TETAP_PARTS` comes with the wrapping. */
export function values(known) {
  return {
    name: 'values',
    transform(code) {
      const given = typeof known === 'function' ? known() : known;
      const filled = code.replace(/\bTETAP_(?!PARTS)[A-Z]+\b/g, (name) => (name in given ? JSON.stringify(given[name]) : this.error(`${name} has no value`)));
      return filled === code ? null : { code: filled, map: null };
    },
  };
}
