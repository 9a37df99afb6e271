import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byItself } from './byItself.js';
import { brotli, bundle, cost } from './measure.js';
import pinned from './pinned.json' with { type: 'json' };

/**
 * Every byte reaches a phone. A pinned size is what it was when somebody last looked; growing past it, or shrinking
 * by more than 3 %, fails with the number to write down, so that a change is a decision. `goal` is where the design
 * wants it (docs/decisions/0009-bytes.md says what is missing); it is kept beside the pin so that nobody forgets.
 */
function fits(name: keyof typeof pinned, bytes: number): void {
  const pin = pinned[name].bytes;
  expect(bytes, `${name} grew from ${pin} to ${bytes} B: write that into test/sizes/pinned.json if it is worth it`).toBeLessThanOrEqual(pin);
  expect(bytes, `${name} shrank from ${pin} to ${bytes} B. Well done: write that into test/sizes/pinned.json`).toBeGreaterThanOrEqual(Math.floor(pin * 0.97));
}

const cdn = resolve(import.meta.dirname, '../../packages/widgets/cdn');

const { version, files } = JSON.parse(readFileSync(resolve(cdn, 'manifest.json'), 'utf8')) as { version: string; files: object };
const sizeOf = (file: string): number => brotli(readFileSync(resolve(cdn, `${file}-${version}.js`), 'utf8'));

/** The pins that the SDK's page tells, by how their rows begin. */
const told: readonly (readonly [row: string, pin: keyof typeof pinned])[] = [
  ['`createClient`', 'client, with reader and engine'], ['of these the client', 'client'], ['`firstAnswers`', 'first requests'], ['what keeps it fresh', 'client, keeping part'],
  ['questions of the directory', 'client, questions part'], ['ky', 'client, ky part'], ['event stream', 'client, stream part'],
];

it.each(told)('docs/sdk.md tells the size of %s, a KB being 1,000 bytes', (row, pin) => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/sdk.md'), 'utf8').split('## What is loaded when')[1]!;
  const line = page.split('\n').find((one) => one.startsWith(`| ${row}`));
  expect(line?.split(' | ')[1]).toBe(`${(pinned[pin].bytes / 1000).toFixed(1)} KB`);
});

it('docs/widgets.md tells what a tap on a badge fetches', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/widgets.md'), 'utf8');
  const kb = (...parts: readonly string[]): string => `${(parts.reduce((sum, part) => sum + sizeOf(`tetap-office-status-${part}`), 0) / 1000).toFixed(1)} KB`;
  expect(page).toContain(`(${kb('create-more', 'id-more')} compressed)`);
  expect(page).toContain(`(${kb('create-questions')} more, and the list of services)`);
});

it('docs/decisions/0009-bytes.md tells what a badge and what all three need, and its columns add up to that', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/decisions/0009-bytes.md'), 'utf8');
  const [badge, all] = [pinned['badge until a first status'].bytes, pinned['all three, until nothing more loads without a tap'].bytes];
  expect(page).toContain(`now needs ${(badge / 1000).toFixed(1)} KB (${badge.toLocaleString('en')} B`);
  expect(page).toContain(`| together | ${(all / 1000).toFixed(1)} |`);
  /** The first figure in each cell of a column, between two headings. */
  const sum = (from: string, to: string, column: number): number => page.slice(page.indexOf(from), page.indexOf(to)).split('\n').slice(2)
    .reduce((total, row) => total + Number(/^[\d.]+/.exec(row.split(' | ')[column] ?? '')?.[0] ?? 0), 0);
  expect(Math.abs(sum('| part | first |', '**How small', 3) - badge / 1000)).toBeLessThan(0.25);
  expect(Math.abs(sum('| part | KB |', '| together', 1) - all / 1000)).toBeLessThan(0.25);
});

// Bundling takes its time where others use the machine.
describe('sizes after brotli', { timeout: 30_000 }, () => {
  it('the engine that a first status needs', async () => {
    fits('engine of a badge', await cost('@tetap/schedule/forecast', ['forecastAt'], ['@tetap/feed']));
  });
  it('the engine of every later status of a badge', async () => {
    fits('engine behind a badge', await cost('@tetap/schedule', ['officeStatus', 'steadyUntil'], ['@tetap/feed']));
  });
  it('the whole engine: all that it exports', async () => {
    fits('engine, whole', await cost('@tetap/schedule', Object.keys(await import('@tetap/schedule')), ['@tetap/feed']));
  });
  it('the whole engine, with what it takes from @tetap/feed: all that importing it costs', async () => {
    fits('engine, whole, with its part of the feed', await cost('@tetap/schedule', Object.keys(await import('@tetap/schedule'))));
  });
  it('the reader with the two documents of a badge', async () => {
    fits('reading of a badge', await cost('@tetap/feed', ['read', 'officeDocument', 'liveDocument']));
  });
  it('what asks before there is a client', async () => {
    fits('first requests', await cost('@tetap/sdk/first', ['firstAnswers', 'savedWords'], ['@tetap/feed']));
  });
  it('the client until its first answer, with all that importing it costs', async () => {
    fits('client, with reader and engine', await cost('@tetap/sdk', ['createClient']));
  });
  it('the client until its first answer; what it loads later apart', async () => {
    fits('client', await cost('@tetap/sdk', ['createClient'], ['@tetap/feed', '@tetap/schedule']));
  });
  it.each([
    ['client, keeping part', 'keeping/openFeed.js', 'openFeed'],
    ['client, questions part', 'questions/createQuestions.js', 'createQuestions'],
    ['client, stream part', 'stream/openStream.js', 'openStream'],
    ['client, ky part', 'transports/kyTransport.js', 'kyTransport'],
  ] as const)('%s', async (name, file, entry) => {
    fits(name, await cost(resolve(import.meta.dirname, '../../packages/sdk/dist', file), [entry], ['@tetap/feed', '@tetap/schedule']));
  });
  it('the search', async () => {
    fits('search', await cost('@tetap/sdk/search', ['search']));
  });
  it('no search for who reads one office, and nothing that is for tests', async () => {
    const elsewhere = ['ky', '@tetap/feed', '@tetap/schedule'];
    const [search, sample] = ['pengin', 'Kabupaten Contoh'];
    expect(await bundle('@tetap/sdk/testing', ['exampleFeed'], elsewhere)).toContain(sample);
    const whole = await bundle('@tetap/sdk', Object.keys(await import('@tetap/sdk')), elsewhere);
    expect(whole).toContain(search);
    expect(whole).not.toContain(sample);
    expect(await bundle('@tetap/sdk', ['createClient'], elsewhere)).not.toContain(search);
  });
  it('the file of a badge: all that it needs until its first status', () => {
    fits('badge until a first status', brotli(readFileSync(resolve(cdn, 'tetap-office-status.js'), 'utf8')));
  });
  it('a badge by the loader, until its first status: the loader, and what it fetches', () => {
    fits('badge by the loader, until a first status', brotli(readFileSync(resolve(cdn, 'tetap.js'), 'utf8')) + sizeOf('tetap-office-status'));
  });
  it('what a badge loads behind it', () => {
    fits('badge, the rest', sizeOf('tetap-office-status-rest'));
  });
  it('the file of a directory: all that its first view needs', () => {
    fits('directory until a first view', sizeOf('tetap-service-directory'));
  });
  it('all that three widgets load by themselves', () => {
    fits('all three, until nothing more loads without a tap', byItself.reduce((sum, file) => sum + sizeOf(file), 0));
  });
  it('the loader', () => {
    fits('tetap.js', sizeOf('tetap'));
  });
  it('all widgets in one file, and what they load later', () => {
    const names = Object.keys(files).filter((name) => name.startsWith('tetap-all-'));
    expect(names.length).toBeGreaterThan(2);
    fits('all widgets', names.reduce((sum, name) => sum + brotli(readFileSync(resolve(cdn, name), 'utf8')), 0));
  });
});
