/** The open event streams of a feed. */
export interface EventStreams {
  readonly count: () => number;
  /** A new stream that begins with these events; the reader's abort ends it. */
  readonly open: (signal: AbortSignal | undefined, first: string) => Response;
  readonly send: (event: string) => void;
  /** Breaks them all, as a server that restarts does. */
  readonly cut: () => void;
}

/** One event as it travels. */
export function eventText(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}

export function eventStreams(): EventStreams {
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  return {
    count: () => open.size,
    open(signal, first) {
      let own: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          open.add(controller);
          controller.enqueue(encoder.encode(first));
          signal?.addEventListener('abort', () => { if (open.delete(controller)) controller.error(signal.reason); });
        },
        cancel() { open.delete(own); },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
    },
    send(event) {
      for (const controller of open) controller.enqueue(encoder.encode(event));
    },
    cut() {
      for (const controller of open) controller.close();
      open.clear();
    },
  };
}
