import { nodeResolve } from '@rollup/plugin-node-resolve';
import { ownDates } from './ownDates.mjs';
import { ownMaps } from './ownMaps.mjs';
import { ownPolicy } from './ownPolicy.mjs';
import { quietLit } from './quietLit.mjs';
import { shortPrivates } from './shortPrivates.mjs';
import { templates } from './templates.mjs';

/** What every file for pages goes through first, script or module: how its modules are found, and what a page of somebody else's asks of them and of Lit. */
export function forPages() {
  return [ownMaps, nodeResolve({ browser: true, exportConditions: ['production'] }), templates, ownDates, ownPolicy, quietLit, shortPrivates];
}
