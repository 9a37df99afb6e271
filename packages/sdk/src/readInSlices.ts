import type { Issue } from '@tetap/feed';
import { breath } from './breath.js';
import type { Address } from './documents.js';
import { readRaw } from './readRaw.js';

/** Entries of an index that are checked in one go: a few milliseconds on a slow phone. */
const SLICE = 250;

/** As `readRaw`, with a breath between the slices of a long index: a page that waits for a whole region's directory answers meanwhile. */
export async function readInSlices<T>(raw: unknown, address: Address<T>): Promise<ReturnType<typeof readRaw<T>>> {
  const { schema } = address;
  const { data } = (raw ?? {}) as { readonly data?: unknown };
  const { most = 0 } = ('fields' in schema ? schema.fields.data : undefined) as { readonly most?: number } | undefined ?? {};
  // Too many are refused at once.
  if (!Array.isArray(data) || data.length <= SLICE || data.length > most) return readRaw(raw, address);
  const entries: unknown[] = [];
  const issues: Issue[] = [];
  let first: T | undefined;
  for (let start = 0; start < data.length; start += SLICE) {
    await breath();
    const { value, issues: found } = readRaw({ ...raw as object, data: data.slice(start, start + SLICE) }, address);
    if (value === undefined) return { value, issues: found };
    first ??= value;
    entries.push(...(value as { readonly data: readonly unknown[] }).data);
    issues.push(...found.filter((issue) => start === 0 || issue.path.startsWith('data['))
      .map((issue) => ({ ...issue, path: issue.path.replace(/^data\[(\d+)/, (_, index) => `data[${Number(index) + start}`) })));
  }
  // What is done with it is a task of its own.
  await breath();
  return { value: { ...first!, data: entries }, issues };
}
