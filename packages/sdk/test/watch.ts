import type { Client, OfficeView, Result } from '../src/index.js';

/** Watches the office; the list grows with each answer. */
export function watch(client: Client): Result<OfficeView>[] {
  const seen: Result<OfficeView>[] = [];
  client.watchOffice('disdukcapil', (result) => { seen.push(result); });
  return seen;
}
