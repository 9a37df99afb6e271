/**
 * Writes `let` for `const`, found by syntax and not by pattern, since a text may begin so: two words for one thing cost more after packing than either.
 * The compiler has seen by then that nothing is assigned to a constant. Places stay as they are, and so does the map.
 */
export const oneBinding = {
  name: 'one-binding',
  renderChunk(code) {
    let written = code;
    for (const { start } of constants(this.parse(code))) written = `${written.slice(0, start)}let  ${written.slice(start + 'const'.length)}`;
    return { code: written, map: null };
  },
};

function constants(node) {
  if (typeof node !== 'object' || node === null) return [];
  return [...(node.type === 'VariableDeclaration' && node.kind === 'const' ? [node] : []), ...Object.values(node).flatMap(constants)];
}
