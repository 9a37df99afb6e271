import { FeedError, isFeedError } from '../feedError.js';

/** Anything thrown as a `FeedError`: what is none came of a call that types forbid. */
export function toFeedError(cause: unknown): FeedError {
  return isFeedError(cause) ? cause : new FeedError('config', 'No answer to such a call', { cause });
}
