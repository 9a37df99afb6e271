import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf, dayNumber } from '@tetap/feed';
import { nextChange, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import OpeningHours from 'opening_hours';
import { asDocument, asOpeningHours, random, someSchedule } from '../differential/schedule.ts';
import { bundle } from '../sizes/measure.ts';
import { compete, cpuSeconds, median, ratio, show } from './rounds.ts';
import type { Result } from './rounds.ts';

/**
 * The engine against `opening_hours` 3.12.0 (parsed once, then asked), on the same offices with twenty dated
 * exceptions and the same instants, in one run: `npm run bench`. Prints a table; a missed target ends with exit code 1.
 */
const first = '2026-10-05';
const days = 60;
const offices = 40;
const schedules = Array.from({ length: offices }, (_, seed) => someSchedule(seed + 1, first, days, 20));
const last = dateOf(dayNumber(first) + 400);
const documents = schedules.map((schedule) => asDocument(schedule, first, last));
const theirs = schedules.map((schedule) => new OpeningHours(asOpeningHours(schedule), null));
const next = random(7);
const instants = Array.from({ length: 4096 }, () => Date.parse(`${first}T00:00:00Z`) + Math.floor(next() * days * 86_400) * 1000);
const dates = instants.map((instant) => new Date(instant));
const limit = new Date(Date.parse(`${last}T00:00:00Z`));
const abroad = schedules.map((schedule) => asDocument(schedule, first, last, 'Europe/Amsterdam'));

const at = (index: number): number => instants[index % 4096] ?? 0;
const pick = <T>(list: readonly T[], index: number): T => list[index % offices] as T;

/** A naive lower bound: the answers lie ready by quarter hour, and only the object is made. */
const table = documents.map((document) => Array.from({ length: days * 96 }, (_, quarter) => officeStatus(document, NO_OVERLAY, Date.parse(`${first}T00:00:00Z`) + quarter * 900_000)));
function lookUp(index: number): unknown {
  const ready = pick(table, index)[Math.floor((at(index) - (instants[0] ?? 0)) / 900_000) & 4095];
  return ready && { ...ready, at: at(index) };
}

function row(result: Result): string {
  return `  ${result.name.padEnd(44)} ${show(result.perSecond).padStart(14)} /s`;
}

const targets: { readonly name: string; readonly found: number; readonly least?: number; readonly most?: number; readonly unit: string }[] = [];

function speed(): void {
  const results = compete([
    { name: 'tetap officeStatus (all axes)', ask: (index) => officeStatus(pick(documents, index), NO_OVERLAY, at(index)) },
    { name: 'opening_hours getState (one boolean)', ask: (index) => pick(theirs, index).getState(dates[index % 4096]) },
    { name: 'tetap nextChange', ask: (index) => nextChange(pick(documents, index), NO_OVERLAY, at(index)) },
    { name: 'opening_hours getNextChange', ask: (index) => pick(theirs, index).getNextChange(dates[index % 4096], limit) },
    { name: 'table look-up (same object)', ask: lookUp },
    { name: 'tetap officeStatus, zone through Intl', ask: (index) => officeStatus(pick(abroad, index), NO_OVERLAY, at(index)) },
  ]);
  const [status, state, change, theirChange, lookup, intl] = results as [Result, Result, Result, Result, Result, Result];
  console.log(results.map(row).join('\n'));
  const compare = (name: string, a: Result, b: Result, bound: { least?: number; most?: number }): void => {
    const { median: found, min, max } = ratio(a, b);
    targets.push({ name: `${name} (${show(min)} to ${show(max)})`, found, ...bound, unit: 'x' });
  };
  compare('officeStatus / getState', status, state, { least: 10 });
  compare('nextChange / getNextChange', change, theirChange, { least: 25 });
  compare('officeStatus / table look-up', status, lookup, { least: 1 / 4 });
  compare('Indonesian zone / Intl zone', status, intl, { most: 20 });
  const region = Array.from({ length: 230 }, (_, seed) => asDocument(someSchedule(seed + 500, first, days, 20), first, last));
  region.forEach((document) => officeStatus(document, NO_OVERLAY, at(1)));
  // Ten regions' answers at a time, each at another instant: asking for the CPU's time costs some itself.
  const rounds = Array.from({ length: 15 }, (_, round) => {
    const start = cpuSeconds();
    for (let turn = 0; turn < 10; turn += 1) region.forEach((document) => officeStatus(document, NO_OVERLAY, at(round * 10 + turn)));
    return (cpuSeconds() - start) * 100;
  });
  targets.push({ name: '230 offices, all axes, CPU', found: median(rounds), most: 1, unit: 'ms' });
}

/**
 * A process of its own for each, both libraries as one file: import and first answer, and heap for three hundred
 * prepared offices.
 */
async function coldAndSmall(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tetap-bench-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const measured = (load: string, ask: string): string => `
    const { readFileSync } = await import('node:fs');
    const list = JSON.parse(readFileSync(process.argv[1], 'utf8'));
    const start = performance.now(); ${load}; let kept = [${ask.replaceAll('ITEM', 'list[0]')}]; const first = performance.now() - start;
    gc(); const before = process.memoryUsage().heapUsed; kept = list.map((item) => ${ask.replaceAll('ITEM', 'item')}); gc();
    console.log(JSON.stringify({ first, heap: (process.memoryUsage().heapUsed - before) / list.length, kept: kept.length }));`;
  const run = (script: string, input: string): { first: number; heap: number } =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script, input], { encoding: 'utf8' })) as { first: number; heap: number };
  try {
    const many = Array.from({ length: 300 }, (_, seed) => someSchedule(seed + 900, first, days, 20));
    const ourInput = file('documents.json', JSON.stringify(many.map((schedule) => asDocument(schedule, first, last))));
    const theirInput = file('texts.json', JSON.stringify(many.map(asOpeningHours)));
    const ourCode = file('engine.mjs', await bundle('@tetap/schedule', ['officeStatus']));
    const theirCode = createRequire(import.meta.url).resolve('opening_hours');
    const tries = Array.from({ length: 7 }, () => ({
      ours: run(measured(`const { officeStatus } = await import('${ourCode}')`, `(officeStatus(ITEM, { document: undefined, readAt: undefined }, ${at(3)}), ITEM)`), ourInput),
      theirs: run(measured(`const { default: OpeningHours } = await import('${theirCode}')`, `((parsed) => (parsed.getState(new Date(${at(3)})), parsed))(new OpeningHours(ITEM, null))`), theirInput),
    }));
    targets.push({ name: 'first answer after import, sooner by', found: median(tries.map(({ ours, theirs }) => theirs.first / ours.first)), least: 50, unit: 'x' });
    targets.push({ name: 'heap per prepared office, smaller by', found: median(tries.map(({ ours, theirs }) => theirs.heap / ours.heap)), least: 15, unit: 'x' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

speed();
await coldAndSmall();
let missed = 0;
for (const { name, found, least, most, unit } of targets) {
  const holds = (least === undefined || found >= least) && (most === undefined || found <= most);
  if (!holds) missed += 1;
  console.log(`${holds ? '✓' : '✗'} ${name.padEnd(60)} ${show(found).padStart(8)} ${unit}  (target ${least === undefined ? `at most ${show(most ?? 0)}` : `at least ${show(least)}`})`);
}
process.exitCode = missed > 0 ? 1 : 0;
