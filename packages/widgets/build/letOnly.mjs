/**
 * Our code keeps what it names by `const`, and checks it before anything is built; in the files `let` says the same in one word, where two would alternate. As
 * many characters, so that source maps stay right: a declaration stands at the beginning of a line, or of a loop, as the step before this one writes it.
 */
export const letOnly = {
  name: 'let-only',
  renderChunk: (code) => ({ code: code.replace(/(?<=^\s*(?:for (?:await )?\()?)const /gm, 'let   '), map: null }),
};
