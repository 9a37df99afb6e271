const LIMIT = 262_144;
const PATIENCE = 8000;
const asked = new Map();

/** A document with its size, type and time capped; asked for once, however many cards show it. Rejects for what is none. */
export function read(address) {
  if (!asked.has(address)) asked.set(address, request(address));
  return asked.get(address);
}

async function request(address) {
  const abort = new AbortController();
  const timer = setTimeout(() => { abort.abort(); }, PATIENCE);
  try {
    // Mode and credentials as those of a preload without `crossorigin`, so that it is used.
    const response = await fetch(address, { signal: abort.signal, cache: 'no-cache', mode: 'no-cors', credentials: 'include' });
    if (!response.ok) throw new Error(String(response.status));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > LIMIT) throw new Error('too large');
      text += decoder.decode(value, { stream: true });
    }
    const document = JSON.parse(text);
    if (!/^1\./.test(document?.version) || typeof document.data !== 'object') throw new Error('not a document');
    return document;
  } finally {
    clearTimeout(timer);
  }
}

/** An office and the overlay, asked for together; an overlay that cannot be read leaves the office alone. */
export async function readOffice(feed, office) {
  const live = read(`${feed}live.json`).catch(() => undefined);
  return [await read(`${feed}offices/${office}.json`), await live];
}
