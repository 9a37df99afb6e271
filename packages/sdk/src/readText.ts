/** A body, and its size. */
export interface Body {
  readonly text: string;
  readonly bytes: number;
}

/** The body of a response as text, or undefined as soon as it is longer than `limit` bytes. */
export async function readText({ body }: Response, limit: number): Promise<Body | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    bytes += chunk.length;
    if (bytes > limit) {
      reader!.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}
