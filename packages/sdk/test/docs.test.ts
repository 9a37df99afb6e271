import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sdk from '../src/index.js';
import type { Client, ClientOptions, FeedErrorCode, RequestReport } from '../src/index.js';
import * as testing from '../src/testing/index.js';
import { docExamples } from './docExamples.js';

/** The compiler wants every name here, and no other. */
const options: Record<keyof ClientOptions, true> = { feed: true, timeout: true, store: true, bootstrap: true, transport: true, ky: true, onRequest: true, onIssue: true, now: true };
const codes: Record<FeedErrorCode, true> = { config: true, network: true, timeout: true, 'not-found': true, http: true, type: true, parse: true, schema: true, version: true, 'too-large': true, aborted: true };
const report: Record<keyof RequestReport, true> = { url: true, status: true, startedAt: true, took: true, bytes: true, serverTime: true, error: true };
const client: Record<keyof Client, true> = {
  region: true, offices: true, office: true, services: true, service: true, apps: true, live: true, officeStatus: true, dutyOfficers: true, servicePaths: true,
  watchOffice: true, watchServicePaths: true, watchServices: true, watchRegion: true, watchLive: true, refresh: true, now: true, clock: true, syncState: true, close: true,
};

const page = readFileSync(new URL('../../../docs/sdk.md', import.meta.url), 'utf8');
/** The names in the first column of a section's first table. */
const rows = (heading: string): readonly string[] => [...page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!.trim().split('\n\n').find((part) => part.startsWith('| '))!.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name!);

describe('docs/sdk.md', () => {
  const examples = docExamples('sdk.md', { '@tetap/sdk': sdk, '@tetap/sdk/testing': testing });

  it.each(examples.map((example, index) => [index + 1, example] as const))('prints what it says, example %i', async (_, { run }) => {
    const { printed, said } = await run();
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });

  it('has examples', () => {
    expect(examples).toHaveLength(4);
  });

  it('has every option and every code of an error, and no other', () => {
    expect(rows('`createClient(options)`')).toEqual(Object.keys(options));
    expect(rows('Errors')).toEqual(Object.keys(codes));
    expect(page).toContain(`\`{ ${Object.keys(report).join(', ')} }\``);
  });

  it('names everything that can be imported; the search has a page of its own', () => {
    const names = Object.keys(sdk).filter((name) => !['prepareSearch', 'search'].includes(name));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });

  it('tells of everything that a client can do', () => {
    expect(Object.keys(client).filter((name) => !new RegExp(`\`(client\\.)?${name}[(.]`).test(page))).toEqual([]);
  });
});
