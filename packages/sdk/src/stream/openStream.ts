import { createParser } from 'eventsource-parser';
import type { RequestReport } from '../client.js';
import type { Transport } from '../transports/transport.js';
import { inTurn } from './inTurn.js';

export interface StreamOptions {
  readonly url: string;
  readonly transport: Transport;
  readonly signal: AbortSignal;
  /** Most characters of one event. */
  readonly limit: number;
  readonly now: () => number;
  /** Says whether the event proves something: only such a one is a word of the server's. */
  readonly onEvent: (name: string, data: string) => boolean;
  readonly report: (report: RequestReport) => void;
}

/** A server of which nothing proves anything for so long is gone, whatever the connection says: it owes a ping every 15 to 20 s. Milliseconds. */
const SILENCE = 45_000;

/** Reads an event stream until it ends, for whatever reason; begins when it is this page's turn. Never rejects. */
export async function openStream(options: StreamOptions): Promise<void> {
  const { url, signal } = options;
  await inTurn(url, signal, () => read(options));
}

async function read({ url, transport, signal, limit, now, onEvent, report }: StreamOptions): Promise<void> {
  // Given up on the way here: before it was loaded, or as its turn came.
  if (signal.aborted) return;
  const request = new AbortController();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let cancel = (): void => undefined;
  const end = (): void => {
    request.abort();
    cancel();
  };
  const heard = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(end, SILENCE);
  };
  /** Also ends the wait for a transport that does not heed its signal. */
  const ended = new Promise<undefined>((resolve) => { request.signal.addEventListener('abort', () => { resolve(undefined); }); });
  signal.addEventListener('abort', end);
  heard();
  const startedAt = now();
  try {
    const response = await Promise.race([transport({ url, signal: request.signal, timeout: SILENCE }), ended]);
    if (!response) return;
    const { status, headers, body } = response;
    report({ url, startedAt, took: now() - startedAt, status, bytes: 0, serverTime: undefined, error: undefined });
    const reader = body?.getReader();
    // Ends the wait for a body, too. (Raced against `ended` every chunk would leave something behind for as long as the stream lives.)
    cancel = () => { reader?.cancel().catch(() => undefined); };
    if (!reader || status !== 200 || !/^text\/event-stream/i.test(headers.get('content-type') ?? '')) return;
    const parser = createParser({
      maxBufferSize: limit,
      onEvent: ({ event = 'message', data }) => { if (onEvent(event, data)) heard(); },
      // What is overfull ends now: the parser itself would throw at the next piece, which may never come. A line that it does not know is no harm.
      onError: ({ type }) => { if (type === 'max-buffer-size-exceeded') end(); },
    });
    const decoder = new TextDecoder();
    for (let chunk; !request.signal.aborted && (chunk = (await reader.read()).value);) parser.feed(decoder.decode(chunk, { stream: true }));
  } catch {
    // Refused or cut: an end like any other.
  } finally {
    clearTimeout(quiet);
    signal.removeEventListener('abort', end);
    end();
  }
}
