import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf, dayNumber } from '@tetap/feed';
import { nextChange, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { anySchedule, asDocument, asOpeningHours, random } from '../differential/schedule.ts';
import type { Schedule } from '../differential/schedule.ts';
import { compete, cpuSeconds, median, ratio, show } from './rounds.ts';
import type { Result } from './rounds.ts';

/**
 * The engine against `opening_hours` 3.12.0 (parsed once, then asked), on the same offices with twenty dated
 * exceptions and the same instants, in one run: `npm run bench`. Prints a table; a missed target ends with exit code 1.
 */
const first = '2026-10-05';
const days = 60;
const offices = 40;
/** The same for the same seed. */
const some = (count: number, seed: number): Schedule[] => fc.sample(anySchedule(first, days, 20), { numRuns: count, seed });
const schedules = some(offices, 1);
const last = dateOf(dayNumber(first) + 400);
const documents = schedules.map((schedule) => asDocument(schedule, first, last));
const theirs = schedules.map((schedule) => new OpeningHours(asOpeningHours(schedule), null));
const next = random(7);
const start = Date.parse(`${first}T00:00:00Z`);
const instants = Array.from({ length: 4096 }, () => start + Math.floor(next() * days * 86_400) * 1000);
const dates = instants.map((instant) => new Date(instant));
// The engine keeps an office's last 64 days: those of two months are all kept, of a year hardly any that is asked for again.
const forAYear = schedules.map((schedule) => asDocument(schedule, first, last));
const inAYear = instants.map(() => start + Math.floor(next() * 365 * 86_400) * 1000);
const datesInAYear = inAYear.map((instant) => new Date(instant));
const limit = new Date(Date.parse(`${last}T00:00:00Z`));
const abroad = schedules.map((schedule) => asDocument(schedule, first, last, 'Europe/Amsterdam'));

const at = (index: number): number => instants[index % 4096] ?? 0;
const pick = <T>(list: readonly T[], index: number): T => list[index % offices] as T;

/** A naive lower bound: the answers lie ready by quarter hour, and only the object is made. */
const table = documents.map((document) => Array.from({ length: days * 96 }, (_, quarter) => officeStatus(document, NO_OVERLAY, start + quarter * 900_000)));
function lookUp(index: number): unknown {
  const ready = pick(table, index)[Math.floor((at(index) - start) / 900_000)];
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
    // What was worked out is kept and asks no zone again, so these two ask documents that nobody has asked before.
    { name: 'tetap officeStatus, new document', ask: (index) => officeStatus({ ...pick(documents, index) }, NO_OVERLAY, at(index)) },
    { name: 'tetap officeStatus, new, zone through Intl', ask: (index) => officeStatus({ ...pick(abroad, index) }, NO_OVERLAY, at(index)) },
    { name: 'tetap officeStatus, instants over a year', ask: (index) => officeStatus(pick(forAYear, index), NO_OVERLAY, inAYear[index % 4096]!) },
    { name: 'opening_hours getState, over a year', ask: (index) => pick(theirs, index).getState(datesInAYear[index % 4096]) },
    { name: 'tetap nextChange, over a year', ask: (index) => nextChange(pick(forAYear, index), NO_OVERLAY, inAYear[index % 4096]!) },
    { name: 'opening_hours getNextChange, over a year', ask: (index) => pick(theirs, index).getNextChange(datesInAYear[index % 4096], limit) },
  ]);
  const [status, state, change, theirChange, lookup, fixed, intl, ...overAYear] = results as [Result, Result, Result, Result, Result, Result, Result, Result, Result, Result, Result];
  console.log(results.map(row).join('\n'));
  const compare = (name: string, a: Result, b: Result, bound: { least?: number; most?: number }): void => {
    const { median: found, min, max } = ratio(a, b);
    targets.push({ name: `${name} (${show(min)} to ${show(max)})`, found, ...bound, unit: 'x' });
  };
  compare('officeStatus / getState', status, state, { least: 10 });
  compare('nextChange / getNextChange', change, theirChange, { least: 25 });
  compare('officeStatus / getState, over a year', overAYear[0], overAYear[1], {});
  compare('nextChange / getNextChange, over a year', overAYear[2], overAYear[3], {});
  compare('officeStatus / table look-up', status, lookup, { least: 1 / 4 });
  compare('new document: Indonesian zone / Intl zone', fixed, intl, { most: 20 });
  const region = some(230, 500).map((schedule) => asDocument(schedule, first, last));
  region.forEach((document) => officeStatus(document, NO_OVERLAY, at(1)));
  // Ten regions' answers at a time, each at another instant: asking for the CPU's time costs some itself.
  const rounds = Array.from({ length: 15 }, (_, round) => {
    const start = cpuSeconds();
    for (let turn = 0; turn < 10; turn += 1) region.forEach((document) => officeStatus(document, NO_OVERLAY, at(round * 10 + turn)));
    return (cpuSeconds() - start) * 100;
  });
  targets.push({ name: '230 offices, all axes, CPU', found: median(rounds), most: 1, unit: 'ms' });
}

/** What a fresh process prints: milliseconds of the clock and of the CPU for the import and for the first answer, and bytes per prepared office. */
interface Cold {
  readonly wall: readonly [load: number, answer: number];
  readonly cpu: readonly [load: number, answer: number];
  readonly heap: number;
}

/**
 * A process of its own for each library as npm installs it, by turns: the import, the first answer after it has ended (for `opening_hours` with
 * parsing, since its text is what our document is), and the heap of three hundred prepared offices. Medians of ratios, each of two neighbours.
 */
function coldAndSmall(): void {
  const folder = mkdtempSync(join(tmpdir(), 'tetap-bench-'));
  const file = (name: string, list: readonly unknown[]): string => {
    writeFileSync(join(folder, name), JSON.stringify(list));
    return join(folder, name);
  };
  const resolved = (name: string): string => import.meta.resolve(name);
  const measured = (library: string, prepare: string): string => `
    const { readFileSync } = await import('node:fs');
    const list = JSON.parse(readFileSync(process.argv[1], 'utf8'));
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const times = [], marks = () => times.push([performance.now(), cpu()]);
    marks();
    const library = await import('${library}');
    marks();
    const prepare = ${prepare};
    let kept = [prepare(list[0])];
    marks();
    gc();
    const before = process.memoryUsage().heapUsed;
    kept = list.map(prepare);
    gc();
    const heap = (process.memoryUsage().heapUsed - before) / kept.length;
    const spent = (which) => [times[1][which] - times[0][which], times[2][which] - times[1][which]];
    console.log(JSON.stringify({ wall: spent(0), cpu: spent(1), heap }));`;
  const run = (script: string, input: string): Cold => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script, input], { encoding: 'utf8' })) as Cold;
  try {
    const many = some(300, 900);
    const asOurs = many.map((schedule) => asDocument(schedule, first, last));
    const asTheirs = many.map(asOpeningHours);
    const [ourFirst, theirFirst] = [file('document.json', asOurs.slice(0, 1)), file('text.json', asTheirs.slice(0, 1))];
    const [ourList, theirList] = [file('documents.json', asOurs), file('texts.json', asTheirs)];
    const ourScript = measured(resolved('@tetap/schedule'), `(document) => (library.officeStatus(document, library.NO_OVERLAY, ${at(3)}), document)`);
    const theirScript = measured(resolved('opening_hours'), `(text) => { const parsed = new library.default(text, null); parsed.getState(new Date(${at(3)})); return parsed; }`);
    const tries = Array.from({ length: 25 }, () => ({ ours: run(ourScript, ourFirst), theirs: run(theirScript, theirFirst) }));
    const full = Array.from({ length: 3 }, () => run(theirScript, theirList).heap / run(ourScript, ourList).heap);
    const spent = (of: (cold: Cold) => number): string => `${show(median(tries.map(({ ours }) => of(ours))))} / ${show(median(tries.map(({ theirs }) => of(theirs))))} ms`;
    for (const [name, of] of [
      ['import and first answer', ({ wall }) => wall[0] + wall[1]],
      ['import and first answer, CPU', ({ cpu }) => cpu[0] + cpu[1]],
      ['first answer once imported', ({ wall }) => wall[1]],
      ['first answer once imported, CPU', ({ cpu }) => cpu[1]],
    ] as readonly (readonly [string, (cold: Cold) => number])[]) {
      targets.push({ name: `${name} (${spent(of)})`, found: median(tries.map(({ ours, theirs }) => of(theirs) / of(ours))), least: 50, unit: 'x' });
    }
    targets.push({ name: 'heap per prepared office, smaller by', found: median(full), least: 15, unit: 'x' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

speed();
coldAndSmall();
let missed = 0;
for (const { name, found, least, most, unit } of targets) {
  const holds = (least === undefined || found >= least) && (most === undefined || found <= most);
  if (!holds) missed += 1;
  console.log(`${holds ? '✓' : '✗'} ${name.padEnd(62)} ${show(found).padStart(8)} ${unit}  (${least !== undefined ? `target at least ${show(least)}` : most !== undefined ? `target at most ${show(most)}` : 'to compare'})`);
}
process.exitCode = missed > 0 ? 1 : 0;
