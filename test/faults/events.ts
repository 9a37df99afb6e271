import type { ServerResponse } from 'node:http';

/** A live server's event stream as docs/feed.md wants it: the overlay at once and on every change, and pings. */
export interface EventStream {
  readonly live: (document: string) => void;
  /** @param generated of the overlay in force. */
  readonly ping: (generated: string) => void;
  readonly comment: () => void;
  readonly end: () => void;
}

export function openEvents(response: ServerResponse, now: () => number): EventStream {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' });
  const send = (event: string, data: string): void => { response.write(`event: ${event}\ndata: ${data}\n\n`); };
  return {
    live(document) { send('live', document); },
    ping(generated) { send('ping', JSON.stringify({ now: new Date(now()).toISOString(), generated })); },
    comment() { response.write(':\n\n'); },
    end() { response.end(); },
  };
}
