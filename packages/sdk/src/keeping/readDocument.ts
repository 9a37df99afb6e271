import type { Address } from '../documents.js';
import { FeedError } from '../feedError.js';
import type { FeedErrorDetails } from '../feedError.js';
import { readInSlices } from '../readInSlices.js';
import { readRaw } from '../readRaw.js';
import { readText } from '../readText.js';
import type { ReadDocument, Received } from '../readRaw.js';

/**
 * The document in a response, read tolerantly; more than `limit` bytes are refused while they stream in.
 * @param url what errors name.
 * @throws FeedError `http`, `not-found`, `type`, `too-large`, `parse`, `version` or `schema`; what the body's stream throws passes through.
 */
export async function readDocument<T>(response: Response, address: Address<T>, url: string): Promise<ReadDocument<T>> {
  const { status, headers } = response;
  const { path, limit } = address;
  const about = { url, status };
  const fail = (code: FeedError['code'], message: string): FeedError => new FeedError(code, `${path}: ${message}`, about);

  const refusal = !response.ok ? fail(status === 404 || status === 410 ? 'not-found' : 'http', `status ${status}`)
    : /html/i.test(headers.get('content-type') ?? '') ? fail('type', 'a web page')
    : Number(headers.get('content-length')) > limit ? fail('too-large', `more than ${limit} bytes`)
    : undefined;
  const body = refusal ? undefined : await readText(response, limit);
  if (!body) {
    response.body?.cancel().catch(() => undefined);
    throw refusal ?? fail('too-large', `more than ${limit} bytes`);
  }
  return { ...judged(await readInSlices(parseJson(body.text, path, about), address), address, about), received: receivedOf(response, body.bytes) };
}

export function receivedOf({ headers }: Response, bytes: number): Received {
  return { etag: headers.get('etag') ?? undefined, bytes };
}

/** @throws FeedError `parse`, or `type` for a web page */
export function parseJson(text: string, path: string, about?: FeedErrorDetails): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw /^\s*</.test(text) ? new FeedError('type', `${path}: a web page`, { ...about, cause }) : new FeedError('parse', `${path}: damaged JSON`, { ...about, cause });
  }
}

/** @throws FeedError `version` or `schema` */
export function parseDocument<T>(raw: unknown, address: Address<T>): ReadDocument<T> {
  return judged(readRaw(raw, address), address);
}

/** @throws FeedError `version` or `schema` for what could not be read */
function judged<T>({ value, issues }: ReturnType<typeof readRaw<T>>, { path }: Address<T>, about?: FeedErrorDetails): ReadDocument<T> {
  if (value !== undefined) return { value, issues };
  const first = issues.find(({ code }) => code === 'version') ?? issues[0];
  const [code, what] = !first ? ['schema', 'the document of another id'] as const
    : first.code === 'version' ? ['version', `version ${first.found}. Update this copy of Tetap`] as const
    : ['schema', `${first.path} is ${first.found}`] as const;
  throw new FeedError(code, `${path}: ${what}`, { ...about, cause: issues });
}
