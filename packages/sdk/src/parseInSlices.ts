import { breath } from './breath.js';

/** Characters that are parsed in one go: some ten milliseconds on a slow phone. */
const SLICE = 250_000;
const LIST = ',"data":[';

/**
 * As `JSON.parse`, with a breath between the slices of a long index that is written as `compile` writes it.
 * @throws SyntaxError
 */
export async function parseInSlices(text: string): Promise<unknown> {
  if (text.length > SLICE) {
    try {
      return await inSlices(text);
    } catch {
      // Written otherwise, or no JSON: as a whole.
    }
  }
  return JSON.parse(text);
}

/** @throws where the text is not written so: what is cut elsewhere than between two entries of the list is no JSON. */
async function inSlices(text: string): Promise<unknown> {
  const start = text.indexOf(LIST) + LIST.length;
  const beside = text.lastIndexOf('}],"');
  const end = (beside < 0 ? text.lastIndexOf('}]') : beside) + 1;
  // The list can be closed with the document: so it is that of the document, not of something in it. And it has no second one.
  JSON.parse(`${text.slice(0, start)}]}`);
  if (text.includes('"data"', end)) throw new SyntaxError();
  const document = JSON.parse(text.slice(0, start) + text.slice(end)) as { readonly data: unknown[] };
  for (let from = start; from < end;) {
    await breath();
    const between = text.indexOf('},{', from + SLICE);
    const to = between < 0 || between > end ? end : between + 1;
    document.data.push(...JSON.parse(`[${text.slice(from, to)}]`) as unknown[]);
    from = to + 1;
  }
  return document;
}
