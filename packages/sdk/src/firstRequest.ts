import type { Origin, Seed } from './origin.js';
import { readText } from './readText.js';
import { fetchOnce } from './transports/fetchOnce.js';

/** Milliseconds for which an ended request stands for another: as long as a phone on a bad line needs to load who takes it over. */
const SPARES = 30_000;

/** One request, without retry, within the time limit. Asked for by several or again in a while, it is one. */
export async function firstRequest({ folder, options: { transport = fetchOnce, timeout = 15_000 }, device, seeds }: Pick<Origin, 'folder' | 'options' | 'device' | 'seeds'>, path: string, limit: number, signal: AbortSignal, parse: (text: string) => unknown = JSON.parse): Promise<Seed> {
  let seed = seeds.get(path);
  if (!seed || Math.abs(device() - seed.endedAt!) > SPARES) {
    const asked: Seed = seed = { startedAt: device(), answer: Promise.resolve() };
    const request = new AbortController();
    const abort = (): void => { request.abort(); };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
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
        signal.removeEventListener('abort', abort);
      }
    })();
    seeds.set(path, seed);
  }
  await seed.answer;
  return seed;
}
