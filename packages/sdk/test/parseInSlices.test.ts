import { describe, expect, it } from 'vitest';
import { exampleServices } from '@tetap/sdk/testing';
import { parseInSlices } from '../src/parseInSlices.js';

/** An index whose names are `name`, some 700,000 characters long. */
const index = (name: string, beside: object = {}): string => {
  const { data, ...envelope } = exampleServices(Array.from({ length: 4000 }, (_, number) => ({ id: `layanan-${number}`, name })));
  return JSON.stringify({ ...envelope, data, ...beside });
};
const plain = index('Kartu Keluarga');
const document = JSON.parse(plain) as { readonly data: readonly object[] };

/** How often the page had a turn meanwhile. */
async function turnsOf(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => { turns++; }, 0);
  await work;
  clearInterval(timer);
  return turns;
}

describe('a long index, which is parsed in slices', () => {
  it.each<[what: string, text: string]>([
    ['as compile writes it', `${plain}\n`],
    ['with something beside the list', index('Akta', { words: [{ key: 'online', text: 'daring' }] })],
    ['with a name that looks like two entries', index('},{"id":"lain"')],
    ['with lists in its entries', JSON.stringify({ version: '1.0', data: Array.from({ length: 9000 }, () => ({ data: [{ a: [1] }, { a: [2] }], more: [{}, {}] })) })],
    ['with another list of that name in front', JSON.stringify({ version: '1.0', region: { id: 'a', data: [{ a: 1 }] }, data: document.data })],
    ['with a second list of that name', plain.replace(/\}$/, ',"data":[{"id":"lain"}]}')],
    ['with the list of something else only', JSON.stringify({ data: [], region: { id: 'a', data: document.data } })],
    ['with a list of that name by its quotation mark', JSON.stringify({ data: [], 'x,"data': document.data })],
    ['over several lines', JSON.stringify(document, undefined, 2)],
    ['without entries', JSON.stringify({ version: '1.0', note: 'x'.repeat(300_000), data: [] })],
    ['without a list', JSON.stringify('x'.repeat(300_000))],
    ['short', '{"version":"1.0","data":[{}]}'],
  ])('reads as in one go: %s', async (_, text) => {
    expect(await parseInSlices(text)).toEqual(JSON.parse(text));
  });

  it('leaves the page its turns', async () => {
    expect(await turnsOf(parseInSlices(plain + ' '.repeat(10)))).toBeGreaterThan(0);
  });

  it.each([plain.slice(0, -1), plain.slice(0, 600_000), `${plain}}`, plain.replace('},{', '},,{'), '<html>'])('refuses what is no JSON', async (text) => {
    await expect(parseInSlices(text)).rejects.toThrow(SyntaxError);
  });
});
