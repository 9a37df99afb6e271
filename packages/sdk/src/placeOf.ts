import { id } from '@tetap/feed';
import { folderOf } from './folderOf.js';
import { PREFIX } from './prefix.js';

/** Where an office's document lies, and where this device keeps it. */
export interface Place {
  readonly folder: string;
  readonly path: string;
  /** Of the saved copy. */
  readonly key: string;
}

/** Undefined for what is no feed or no id, which is for the client to say. */
export function placeOf(feed: string, office: string): Place | undefined {
  const folder = folderOf(feed);
  const path = `offices/${office}.json`;
  return folder !== undefined && id.is(office) ? { folder, path, key: PREFIX + folder + path } : undefined;
}
