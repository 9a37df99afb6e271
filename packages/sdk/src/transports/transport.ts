export interface TransportRequest {
  readonly url: string;
  /** Ends the request, its body included: the caller's abort, `close`, or the time for the whole reading. */
  readonly signal: AbortSignal;
  /** Milliseconds until a single attempt should have its headers; for transports that try more than once. */
  readonly timeout: number;
}

/** Fetches an address. Resolves with any answer, error statuses included; rejects where there is none. */
export type Transport = (request: TransportRequest) => Promise<Response>;

/**
 * What every request is made with. Nothing here or in the headers makes a cross-origin request need a preflight, which many
 * static hosts answer badly; `no-cache` lets the browser revalidate, and use a preload.
 */
export const REQUEST_INIT: RequestInit = { credentials: 'same-origin', cache: 'no-cache' };
