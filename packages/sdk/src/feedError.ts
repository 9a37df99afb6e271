/**
 * `config`: the caller asked for what cannot be; `network`: no answer (also a CORS refusal, which a page cannot
 * tell apart); `timeout`: no whole answer in time; `http`: an error status; `not-found`: 404 or 410; `type`: something
 * else than JSON, such as the login page of a captive portal; `parse`: damaged JSON; `schema`: not such a document;
 * `version`: a format that this code does not know; `too-large`; `aborted`: by the caller or by `close`.
 */
export type FeedErrorCode =
  | 'config' | 'network' | 'timeout' | 'http' | 'not-found' | 'type' | 'parse' | 'schema' | 'version' | 'too-large' | 'aborted';

const ADVICE: Readonly<Record<FeedErrorCode, string>> = {
  config: 'Check the call.',
  network: 'Check connection, address, CORS.',
  timeout: 'Try again.',
  http: 'Try again.',
  'not-found': 'Check the id.',
  type: 'Log in to the network.',
  parse: 'Check the feed.',
  schema: 'Check the feed.',
  version: 'Update Tetap.',
  'too-large': 'Check the address.',
  aborted: 'Try again.',
};

/** What else is known of a `FeedError`. */
export interface FeedErrorDetails {
  readonly url?: string;
  readonly status?: number;
  readonly cause?: unknown;
}

/** The one error of the SDK; `code` tells the kinds apart. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** What to do about it, in a sentence for developers. */
  readonly advice: string;
  /** Whether the same request may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  readonly url: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, message: string, { url, status, cause }: FeedErrorDetails = {}) {
    super(message);
    this.code = code;
    this.advice = ADVICE[code];
    this.retryable = code === 'network' || code === 'timeout' || status === 408 || status === 429 || status! >= 500;
    this.url = url;
    this.status = status;
    // A literal: class names do not survive minifying. Defined, since on a page that freezes what is built in nothing can be assigned that an error has already.
    Object.defineProperty(this, 'name', { value: 'FeedError' });
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause }); // As the engine itself does, where it knows causes.
  }
}

/** What an error says where a part of this library is not there, or not yet. */
export const NOT_LOADED = 'Not loaded';

/** Whether a value is a `FeedError`, also one of another realm or of a second copy of this library. */
export function isFeedError(value: unknown): value is FeedError {
  return typeof value === 'object' && value !== null && (value as { name?: unknown }).name === 'FeedError' && 'code' in value;
}
