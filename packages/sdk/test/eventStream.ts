import type { ServerResponse } from 'node:http';
import type { Handler } from './feedServer.js';

/** An event stream that a test speaks through. */
export interface EventStream {
  readonly handler: Handler;
  /** Connections made, and those that are open. */
  readonly connections: () => number;
  readonly open: () => number;
  readonly send: (event: string, data: object) => void;
  /** Bytes as they are. */
  readonly write: (text: string) => void;
  /** Ends every open connection. */
  readonly cut: () => void;
}

export function createEventStream(onConnect: (response: ServerResponse) => void = () => undefined): EventStream {
  const open = new Set<ServerResponse>();
  let connections = 0;
  const write = (text: string): void => { for (const response of open) response.write(text); };
  return {
    connections: () => connections,
    open: () => open.size,
    write,
    send(event, data) { write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`); },
    cut() { for (const response of open) response.end(); },
    handler(response) {
      connections += 1;
      open.add(response);
      response.on('close', () => { open.delete(response); });
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      onConnect(response);
    },
  };
}
