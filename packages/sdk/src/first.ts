import { DOCUMENT_LIMIT } from '@tetap/feed';
import { documentPath, feedFolder } from './address.js';
import { PREFIX } from './prefix.js';
import { firstRequest } from './firstRequest.js';
import { seedsOf } from './pageSeeds.js';

/*
 * `@tetap/sdk/first`: what a page asks before it has a client. The client that comes takes the answers over.
 */

/** Milliseconds by which a host's clock and the device's may differ, the way of the answer included. */
const SLACK = 120_000;

/** Parsed and not checked; `undefined` for whatever is not there, or is no JSON. */
export interface FirstAnswers {
  readonly office: unknown;
  readonly live: unknown;
}

/**
 * The documents of an office and of the overlay as the network gives them now: one request each, no retry.
 * @throws FeedError `config` for what is no feed or no id; or what the network throws, or that this device's clock is wrong.
 */
export async function firstAnswers(feed: string, office: string, signal: AbortSignal): Promise<FirstAnswers> {
  const folder = feedFolder(feed);
  const ask = async (path: string): Promise<unknown> => {
    const { response, json } = await firstRequest({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, path, DOCUMENT_LIMIT, signal);
    const { headers } = response!;
    if (!headers.has('age') && Math.abs(Date.parse(headers.get('date')!) - Date.now()) > SLACK) throw new Error('clock');
    return json;
  };
  const [document, live] = await Promise.all([ask(documentPath('offices', office)), ask('live.json')]);
  return { office: document, live };
}

/** Whether this device has kept a copy of an office from an earlier visit. */
export function isOfficeSaved(feed: string, office: string): boolean {
  try {
    return localStorage.getItem(PREFIX + feedFolder(feed) + documentPath('offices', office)) !== null;
  } catch {
    return false; // Storage is blocked, or there is no such office.
  }
}
