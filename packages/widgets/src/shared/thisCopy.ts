import { version } from '../version.js';
import { ownScript } from './ownScript.js';

/** What a copy of this code tells of itself. */
export interface Copy {
  readonly version: string;
  /** Address of its script; undefined in a module. */
  readonly source: string | undefined;
}

export const thisCopy: Copy = { version, source: ownScript?.src };
