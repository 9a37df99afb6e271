import uFuzzy from '@leeoniya/ufuzzy';
import type { ServiceEntry } from '@tetap/feed';
import { search } from '@tetap/sdk/search';
import MiniSearch from 'minisearch';
import { cost } from '../sizes/measure.ts';
import { catalogue } from './catalogue.ts';
import { kinds, queries } from './queries.ts';
import { median } from './rounds.ts';

/**
 * `search` beside MiniSearch 7.2.0 and uFuzzy 1.0.19 on 5,000 services and the same queries, in one run: `npm run bench:search`. Prints
 * recall in the first ten and the time of an answer, by kind of query; a missed target ends with exit code 1.
 *
 * The search was developed with `--seed 1`. What is measured by default are errors and services that no rule was made for.
 */
const seed = process.argv.includes('--seed') ? Number(process.argv[process.argv.indexOf('--seed') + 1]) : 20_261_123;
const COUNT = 5000;
const QUERIES = 400;
const ROUNDS = 3;

interface Engine {
  readonly name: string;
  /** Ready to be asked, from nothing. */
  readonly prepare: (services: readonly ServiceEntry[]) => (typed: string) => readonly string[];
  readonly bytes: () => Promise<number>;
}

const haystack = ({ name, keywords }: ServiceEntry): string => `${name as string} ${keywords.join(' ')}`;

const engines: readonly Engine[] = [
  {
    name: 'tetap search',
    prepare: (services) => {
      const own = [...services];
      search(own, 'x');
      return (typed) => search(own, typed).services.slice(0, 10).map(({ id }) => id);
    },
    bytes: () => cost('@tetap/sdk/search', ['search']),
  },
  {
    name: 'MiniSearch, prefix and fuzzy 0.2',
    prepare: (services) => {
      const index = new MiniSearch<ServiceEntry>({
        fields: ['name', 'keywords'], extractField: (service, field) => field === 'keywords' ? service.keywords.join(' ') : (service as unknown as Record<string, string>)[field]!,
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } },
      });
      index.addAll(services);
      return (typed) => index.search(typed).slice(0, 10).map(({ id }) => id as string);
    },
    bytes: () => cost('minisearch', ['default']),
  },
  {
    name: 'uFuzzy, single error, out of order',
    prepare: (services) => {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is there in types only
      const fuzzy = new uFuzzy({ intraMode: 1, intraSlice: [0, Infinity], intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      const texts = uFuzzy.latinize(services.map(haystack));
      return (typed) => {
        const [places, info, order] = fuzzy.search(texts, uFuzzy.latinize([typed])[0]!, 5, 1000);
        // Beyond a thousand matches it does not rank.
        const best = order ? order.map((place) => info.idx[place]!) : places ?? [];
        return best.slice(0, 10).map((place) => services[place]!.id);
      };
    },
    bytes: () => cost('@leeoniya/ufuzzy', ['default']),
  },
];

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const percentile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
const show = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

const services = catalogue(COUNT, seed);
const asked = kinds.map((kind, which) => ({ kind, list: queries(services, kind, QUERIES, seed + which * 7919) }));
const vocabulary = new Set(services.flatMap((service) => haystack(service).toLowerCase().split(/[^\p{L}\p{N}]+/u)));
console.log(`${COUNT} services, ${vocabulary.size} words, ${QUERIES} queries of each kind, seed ${seed}; median of ${ROUNDS} rounds for each query\n`);

const ready = engines.map(({ prepare }) => {
  const times = Array.from({ length: 3 }, () => {
    const start = cpu();
    prepare(services);
    return cpu() - start;
  });
  return { ask: prepare(services), build: median(times) };
});

/** Milliseconds of each answer: engine, kind, query, round. The engines answer one query after the other, so that a slow moment slows all. */
const times = engines.map(() => kinds.map(() => Array.from({ length: QUERIES }, (): number[] => [])));
const recall = engines.map(() => kinds.map(() => 0));
const empty = engines.map(() => kinds.map(() => 0));
for (let round = -1; round < ROUNDS; round++) {
  asked.forEach(({ list }, kind) => {
    list.forEach(({ typed, meant }, query) => {
      ready.forEach(({ ask }, engine) => {
        const start = performance.now();
        const ids = ask(typed);
        const spent = performance.now() - start;
        if (round >= 0) times[engine]![kind]![query]!.push(spent);
        else if (ids.some((id) => meant.has(id))) recall[engine]![kind]! += 1 / QUERIES;
        else if (ids.length === 0) empty[engine]![kind]!++;
        if (round < 0 && engine === 0 && process.argv.includes('--missed') && !ids.some((id) => meant.has(id))) console.log(`  missed (${kinds[kind]!}): ${typed}`);
      });
    });
  });
}

const all = engines.map((_, engine) => times[engine]!.map((list) => list.map(median)));
for (const [engine, { name, bytes }] of engines.entries()) {
  console.log(`${name}: ${await bytes()} B brotli, index ${show(ready[engine]!.build)} ms CPU`);
  kinds.forEach((kind, which) => {
    const list = all[engine]![which]!;
    console.log(`  ${kind.padEnd(12)} recall ${recall[engine]![which]!.toFixed(3)}   p50 ${show(percentile(list, 0.5)).padStart(6)} ms   p95 ${show(percentile(list, 0.95)).padStart(6)} ms`);
  });
}

const p95 = all.map((list) => percentile(list.flat(), 0.95));
const targets = [
  { name: 'recall with one typing error', found: recall[0]![kinds.indexOf('one error')]!, least: 0.97 },
  { name: 'p95 of all queries, ms', found: p95[0]!, most: 1 },
  { name: 'p95, times sooner than MiniSearch', found: p95[1]! / p95[0]!, least: 1 },
  { name: 'p95, times sooner than uFuzzy', found: p95[2]! / p95[0]!, least: 1 },
];
console.log();
for (const { name, found, least, most } of targets) {
  const holds = (least === undefined || found >= least) && (most === undefined || found <= most);
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? '✓' : '✗'} ${name.padEnd(40)} ${found.toFixed(3).padStart(8)}  (target ${least === undefined ? `at most ${most}` : `at least ${least}`})`);
}
