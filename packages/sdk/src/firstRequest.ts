import type { Origin, Seed } from './origin.js';
import { readText } from './readText.js';
import { fetchOnce } from './transports/fetchOnce.js';

/** Milliseconds for which an ended request stands for another: as long as a phone on a bad line needs to load who takes it over. */
const SPARES = 30_000;

/** How a first request is made. */
export interface FirstRequestOptions {
  /** Ends it for all who ask: only whoever may speak for them gives one. Default: it goes on without those who have left. */
  readonly signal?: AbortSignal | undefined;
  /** Default: `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
  /** What else whoever takes the request over is to wait for. */
  readonly check?: (ended: Seed) => unknown;
}

/**
 * One request, without retry, of at most `limit` bytes, within the client's `timeout` (default 15 s). Asked for by several or again in a
 * while, it is one.
 * @throws what the network throws, or JSON that is none; what is not 200 is no error, and has no `json`
 */
export async function firstRequest({ folder, options: { transport = fetchOnce, timeout = 15_000 }, device, seeds }: Pick<Origin, 'folder' | 'options' | 'device' | 'seeds'>, path: string, limit: number, { signal, parse = JSON.parse, check }: FirstRequestOptions = {}): Promise<Seed> {
  let seed = seeds.get(path);
  if (!seed || Math.abs(device() - seed.endedAt!) > SPARES) {
    const asked: Seed = seed = { startedAt: device(), answer: Promise.resolve() };
    const request = new AbortController();
    const abort = (): void => { request.abort(); };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(abort, timeout);
    seed.answer = (async () => {
      try {
        // The page's own preload of the document, if there is a page, and one on it.
        const preload = (globalThis as { readonly document?: Document }).document?.querySelector<HTMLLinkElement>(`link[href$="${path}"]`);
        const response = asked.response = await transport({ url: folder + path, signal: request.signal, timeout, preload });
        // Whatever else it is, the part that comes after says what.
        if (response.status === 200) {
          const { text, bytes } = (await readText(response, limit))!;
          asked.json = await parse(text);
          asked.bytes = bytes;
        }
      } finally {
        asked.endedAt = device();
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      }
      await check?.(asked);
    })();
    seeds.set(path, seed);
  }
  await seed.answer;
  return seed;
}
