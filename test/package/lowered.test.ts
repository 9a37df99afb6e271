import { build } from 'esbuild';
import { expect, it } from 'vitest';

const page = `
import { createClient } from '@tetap/sdk';
import { EXAMPLE_NOW, exampleFeed, fakeFeed } from '@tetap/sdk/testing';

export async function ask() {
  const { feed, fetch } = fakeFeed(exampleFeed());
  globalThis.fetch = fetch;
  const client = createClient({ feed, store: null, now: () => EXAMPLE_NOW });
  const results = [];
  for (const id of ['disdukcapil', 'nowhere', 'disdukcapil']) results.push(await client.officeStatus(id));
  client.close();
  return results.map(({ value, error }) => value?.headline ?? error.code ?? error.message);
}`;

/** Angular has esbuild write out the first in every application, beside zone.js the others too; so do other bundlers for old targets. */
it.each([
  ['the rest of objects', ['object-rest-spread']],
  ['that and what waits', ['object-rest-spread', 'async-await', 'async-generator', 'for-await']],
])('an application whose bundler writes out %s gets the same answers, the later ones too', async (_, features) => {
  const { outputFiles: [file] } = await build({
    stdin: { contents: page, resolveDir: import.meta.dirname }, bundle: true, write: false, format: 'esm', conditions: ['tetap-source'], target: 'es2022',
    supported: Object.fromEntries(features.map((feature) => [feature, false])),
  });
  const { fetch } = globalThis;
  try {
    const { ask } = await import(`data:text/javascript;base64,${Buffer.from(file!.contents).toString('base64')}`) as { readonly ask: () => Promise<readonly string[]> };
    expect(await ask()).toEqual(['open', 'not-found', 'open']);
  } finally {
    globalThis.fetch = fetch;
  }
});
