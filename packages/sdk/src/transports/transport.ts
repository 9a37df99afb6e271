import type { Options } from 'ky';

/** What of ky's options makes sense for a feed: the rest is the client's business. */
export type KyOptions = Omit<Options, 'method' | 'body' | 'json' | 'signal' | 'throwHttpErrors' | 'searchParams' | 'baseUrl' | 'prefix'>;

/** What a transport is asked for. */
export interface TransportRequest {
  readonly url: string;
  /** Ends the request, its body included: the caller's abort, `close`, or the time for the whole reading. */
  readonly signal: AbortSignal;
  /** Milliseconds until a single attempt should have its headers; for transports that try more than once. */
  readonly timeout: number;
  /** The page's preload of the address (a `<link>`), for a first request; it is used only by a request that is made like it. */
  readonly preload?: { readonly crossOrigin: string | null } | null | undefined;
  /** The validator of the copy in hand, for runtimes without an HTTP cache that would do it. */
  readonly etag?: string | undefined;
  /**
   * How the browser's cache is used. Default `no-cache`. `reload` after an answer that had been kept: browsers keep an `Age` that came with a 304 until there is
   * another one, or a whole answer.
   */
  readonly cache?: 'reload' | undefined;
  /** The client's `ky` option; for the transports that use ky. */
  readonly ky?: KyOptions | undefined;
}

/** Fetches an address. Resolves with any answer, error statuses included; rejects where there is none. */
export type Transport = (request: TransportRequest) => Promise<Response>;
