import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Lets the maps of the script-tag files end at the TypeScript sources. */
export const ownMaps = {
  name: 'own-maps',
  load(id) {
    const path = relative('.', id);
    if (!/^packages[\\/]\w+[\\/]dist[\\/].*\.js$/.test(path)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};
