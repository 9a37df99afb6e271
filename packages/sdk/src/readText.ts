/** A body, and its size. */
export interface Body {
  readonly text: string;
  readonly bytes: number;
}

/** The body of a response as text, or undefined as soon as it is longer than `limit` bytes. On a page whose `fetch` is an old polyfill it comes whole. */
export async function readText(response: Response, limit: number): Promise<Body | undefined> {
  const reader = response.body?.getReader();
  if (!reader) {
    const whole = await response.text();
    return whole.length > limit ? undefined : { text: whole, bytes: whole.length };
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk; (chunk = (await reader.read()).value);) {
    bytes += chunk.length;
    if (bytes > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}
