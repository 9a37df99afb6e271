import type { AskingAt } from '../client.js';
import { FeedError } from '../feedError.js';

/**
 * What a caller asks with, who may have no types; `null` asks for nothing special.
 * @throws FeedError `config`
 */
export function checkAsking(asking: AskingAt | null | undefined): AskingAt {
  const given = asking ?? {};
  const { at, signal }: { readonly at?: unknown; readonly signal?: Partial<AbortSignal> | null } = given;
  // The engine's calendar has these years.
  if (at !== undefined && !(typeof at === 'number' && Number.isInteger(at) && at > -6.2e13 && at < 2.534e14)) throw new FeedError('config', 'No instant: whole milliseconds, of the years 1 to 9999');
  if (signal && typeof signal.addEventListener !== 'function') throw new FeedError('config', 'No AbortSignal');
  return given;
}
