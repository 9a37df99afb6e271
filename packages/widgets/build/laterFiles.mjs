import { integrityOf } from './record.mjs';

/** Stands for an integrity, and is as long, so that no source map is off. */
const UNKNOWN = '#'.repeat(integrityOf('').length);
/** A name with its integrity, and a list of those that one file needs. */
const ONE = new RegExp(`\\./[\\w.-]+ ${UNKNOWN} `, 'g');
const NAMED = new RegExp(`(?:${ONE.source}){2,}`, 'g');

/**
 * What our code imports later becomes a file of its own, whatever it is, and `import()` of it a call of `later`
 * (`src/script/later.ts`), which gets the names of the files to load, each with its integrity. Modules that a later file
 * shares with the one that loads it are in it no second time: the build writes AMD, of which `wrapped` makes plain scripts.
 */
export const laterFiles = {
  name: 'later-files',

  renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
    if (!targetChunk) return null;
    const needed = getTargetChunkImports().filter((each) => !each.chunk.isEntry && each.fileName !== chunk.fileName);
    return { left: `TETAP_PARTS.later("${needed.map(({ fileName }) => `./${fileName} ${UNKNOWN} `).join('')}"+`, right: `+" ${UNKNOWN}")` };
  },

  /** From the innermost file outwards, since the integrity of one is part of the next. */
  generateBundle(_, bundle) {
    const done = new Map();
    const loadedWith = (fileName) => bundle[fileName].imports.flatMap((name) => [name, ...loadedWith(name)]);
    const depth = (named) => new Set(loadedWith(/^\.\/(\S+)/.exec(named)[1])).size;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Those first that others need.
      file.code = file.code.replace(NAMED, (list) => list.match(ONE).sort((a, b) => depth(a) - depth(b)).join(''));
      // What a file needs itself is there before it runs. Blanks in its place keep the source map right.
      for (const name of loadedWith(file.fileName)) file.code = file.code.replaceAll(`./${name} ${UNKNOWN} `, (named) => ' '.repeat(named.length));
    }
    const finish = (fileName, trail) => {
      if (trail.includes(fileName)) this.error(`${[...trail, fileName].join(' loads ')}: no integrity can be written into a circle.`);
      if (!done.has(fileName)) {
        const file = bundle[fileName];
        file.code = file.code.replace(new RegExp(`\\./([\\w.-]+) ${UNKNOWN}`, 'g'), (__, target) => `./${target} ${finish(target, [...trail, fileName])}`).trimEnd();
        if (file.code.includes(UNKNOWN)) this.error(`${fileName} loads something that has no name.`);
        done.set(fileName, integrityOf(file.code));
      }
      return done.get(fileName);
    };
    for (const [fileName, { type }] of Object.entries(bundle)) if (type === 'chunk') finish(fileName, []);
  },
};
