import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The name of a file that a webmaster copies: with its version, so that it can be kept for ever and never means two things. */
export const versioned = (name, extension = 'js') => `${name}-${version}.${extension}`;
