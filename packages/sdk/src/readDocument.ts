import { readFeedDocument } from '@tetap/feed';
import type { Issue, Schema } from '@tetap/feed';
import { FeedError } from './feedError.js';

export interface ReadDocument<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/**
 * The document in a response, read tolerantly.
 * @param limit the most bytes that are accepted; more are refused while they stream in.
 * @param url what errors name.
 * @throws FeedError `http`, `not-found`, `type`, `too-large`, `parse`, `version` or `schema`; what the body's stream throws passes through.
 */
export async function readDocument<T>(response: Response, schema: Schema<T>, path: string, limit: number, url = response.url): Promise<ReadDocument<T>> {
  const { status } = response;
  const fail = (code: FeedError['code'], message: string, cause?: unknown): FeedError =>
    new FeedError(code, `${path}: ${message}`, { url, status, cause });

  const refusal = !response.ok ? fail(status === 404 || status === 410 ? 'not-found' : 'http', `status ${status}`)
    : /html/i.test(response.headers.get('content-type') ?? '') ? fail('type', 'a web page')
    : Number(response.headers.get('content-length')) > limit ? fail('too-large', `more than ${limit} bytes`)
    : undefined;
  const text = refusal ? undefined : await readText(response, limit);
  if (text === undefined) {
    response.body?.cancel().catch(() => undefined);
    throw refusal ?? fail('too-large', `more than ${limit} bytes`);
  }

  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw /^\s*</.test(text) ? fail('type', 'a web page', cause) : fail('parse', 'damaged JSON', cause);
  }
  const { document: value, issues } = readFeedDocument(schema, raw, path);
  if (value === undefined) {
    const [first] = issues;
    throw first?.code === 'version' ? fail('version', `version ${first.found}. Update this copy of Tetap`, issues)
      : fail('schema', first ? `${first.path} is ${first.found}` : 'not readable', issues);
  }
  return { value, issues };
}

/** The body as text, or undefined as soon as it is longer than `limit` bytes. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
