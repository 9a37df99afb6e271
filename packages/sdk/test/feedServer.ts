import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** A real host with a feed in memory, and manners as bad as a test wants them. */
export interface FeedServer {
  /** The feed's folder. */
  readonly feed: string;
  /** What a path answers: a document, which is served as JSON, or a handler. Nothing: 404. */
  readonly files: Map<string, object | Handler>;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Requests whose connection the client closed before the answer was whole. */
  readonly dropped: string[];
  readonly close: () => Promise<void>;
}

export async function startFeedServer(files: Readonly<Record<string, object | Handler>> = {}): Promise<FeedServer> {
  const map = new Map<string, object | Handler>(Object.entries(files));
  const asked: string[] = [];
  const dropped: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/feed/', '');
    asked.push(path);
    // Tests have clocks of their own, which a real `Date` would correct. Handlers may give one.
    response.sendDate = false;
    response.on('close', () => { if (!response.writableFinished) dropped.push(path); });
    const file = map.get(path);
    if (!file) response.writeHead(404).end('nothing here');
    else if (typeof file === 'function') (file as Handler)(response, request);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    feed: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    files: map,
    asked,
    dropped,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
