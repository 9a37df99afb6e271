/**
 * What may go wrong with an answer.
 * - `offline`: no answer, as without a network, or where the host forbids this page to read (CORS)
 * - `silent`: no answer and no end; the caller must give up
 * - `reset`: the connection breaks in the middle of the body
 * - `truncated`: half of the body, as if it were all
 * - `page`: status 200 and a web page, as the login of a captive portal gives
 * - `huge`: 10 MB of blanks, sent as they are read
 * - a number: that status, without a body
 * - a function: what it returns
 */
export type Fault = 'offline' | 'silent' | 'reset' | 'truncated' | 'page' | 'huge' | number | ((path: string) => Response | Promise<Response>);

const JSON_TYPE = { 'content-type': 'application/json' };

/** The answer to a request for `path` where `text` would have been right. Rejects as `fetch` does where there is none. */
export function faulty(fault: Fault, path: string, text: string): Response | Promise<Response> {
  if (typeof fault === 'number') return new Response(null, { status: fault });
  if (typeof fault === 'function') return fault(path);
  switch (fault) {
    case 'offline': return Promise.reject(new TypeError(`Failed to fetch ${path}: the fake feed is offline`));
    case 'silent': return new Promise(() => undefined);
    case 'reset': return new Response(broken(half(text)), { headers: JSON_TYPE });
    case 'truncated': return new Response(half(text), { headers: JSON_TYPE });
    case 'page': return new Response('<!doctype html><title>Masuk</title><h1>Masuk ke jaringan</h1>', { headers: { 'content-type': 'text/html' } });
    case 'huge': return new Response(blanks(10, 1_000_000), { headers: JSON_TYPE });
  }
}

function half(text: string): string {
  return text.slice(0, text.length >> 1);
}

function broken(text: string): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (begun) controller.error(new TypeError('The fake feed has broken the connection'));
      else controller.enqueue(new TextEncoder().encode(text));
      begun = true;
    },
  }, { highWaterMark: 0 });
}

function blanks(pieces: number, size: number): ReadableStream<Uint8Array> {
  let left = pieces;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(32));
      else controller.close();
    },
  }, { highWaterMark: 0 });
}
