import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf, dayNumber } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import { nextChange, NO_OVERLAY, officeStatus } from '@tetap/schedule';
import OpeningHours from 'opening_hours';
import { expect, it } from 'vitest';
import { asDocument, asOpeningHours, random, someSchedule } from '../differential/schedule.js';
import { compete, ratio, show } from './rounds.js';
import type { Result } from './rounds.js';

/**
 * The engine against `opening_hours` 3.12.0 (parsed once, then asked), on the same offices with twenty dated
 * exceptions and the same instants, in one run. Prints a table; the targets are checked as ratios.
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

it('is as quick as it should be', () => {
  const results = compete([
    { name: 'tetap officeStatus (all axes)', ask: (index) => officeStatus(pick(documents, index), NO_OVERLAY, at(index)) },
    { name: 'opening_hours getState (one boolean)', ask: (index) => pick(theirs, index).getState(dates[index % 4096]) },
    { name: 'tetap nextChange', ask: (index) => nextChange(pick(documents, index), NO_OVERLAY, at(index)) },
    { name: 'opening_hours getNextChange', ask: (index) => pick(theirs, index).getNextChange(dates[index % 4096], limit) },
    { name: 'table look-up (same object)', ask: lookUp },
    { name: 'tetap officeStatus, zone through Intl', ask: (index) => officeStatus(pick(abroad, index), NO_OVERLAY, at(index)) },
  ]);
  const [status, state, change, theirChange, lookup, intl] = results as [Result, Result, Result, Result, Result, Result];
  const ratios = {
    'officeStatus / getState': ratio(status, state),
    'nextChange / getNextChange': ratio(change, theirChange),
    'officeStatus / table look-up': ratio(status, lookup),
    'Indonesian zone / Intl zone': ratio(status, intl),
  };
  const region = Array.from({ length: 230 }, (_, seed) => asDocument(someSchedule(seed + 500, first, days, 20), first, last));
  region.forEach((document) => officeStatus(document, NO_OVERLAY, at(1)));
  const start = process.cpuUsage();
  for (let round = 0; round < 50; round += 1) region.forEach((document) => officeStatus(document, NO_OVERLAY, at(round)));
  const used = process.cpuUsage(start);
  const whole = (used.user + used.system) / 50 / 1000;
  console.log([
    ...results.map(row),
    ...Object.entries(ratios).map(([name, { median, min, max }]) => `  ${name.padEnd(44)} ${show(median).padStart(8)} x (${show(min)} to ${show(max)})`),
    `  ${'230 offices, all axes'.padEnd(44)} ${whole.toFixed(2).padStart(8)} ms of CPU`,
  ].join('\n'));
  expect(ratios['officeStatus / getState'].median).toBeGreaterThanOrEqual(10);
  expect(ratios['nextChange / getNextChange'].median).toBeGreaterThanOrEqual(25);
  expect(ratios['officeStatus / table look-up'].median).toBeGreaterThanOrEqual(1 / 4);
  expect(ratios['Indonesian zone / Intl zone'].median).toBeLessThanOrEqual(20);
  expect(whole).toBeLessThan(1);
}, 120_000);

/** A process of its own for each: import and first answer, and heap for three hundred prepared offices. */
function inOwnProcess(script: string, list: unknown): { first: number; heap: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tetap-bench-'));
  try {
    const input = join(folder, 'list.json');
    writeFileSync(input, JSON.stringify(list));
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script, input], { encoding: 'utf8' })) as { first: number; heap: number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('starts quickly and stays small', () => {
  const many = Array.from({ length: 300 }, (_, seed) => someSchedule(seed + 900, first, days, 20));
  const measured = (prepare: string, ask: string): string => `
    const { readFileSync } = await import('node:fs');
    const list = JSON.parse(readFileSync(process.argv[1], 'utf8'));
    const start = performance.now(); ${prepare}; let kept = [${ask.replaceAll('ITEM', 'list[0]')}]; const first = performance.now() - start;
    gc(); const before = process.memoryUsage().heapUsed; kept = list.map((item) => ${ask.replaceAll('ITEM', 'item')}); gc();
    console.log(JSON.stringify({ first, heap: (process.memoryUsage().heapUsed - before) / list.length, kept: kept.length }));`;
  const documentsOf = (list: readonly ReturnType<typeof someSchedule>[]): OfficeDocument[] => list.map((schedule) => asDocument(schedule, first, last));
  const tries = Array.from({ length: 5 }, () => ({
    ours: inOwnProcess(measured(
      "const { officeStatus } = await import('@tetap/schedule')",
      `(officeStatus(ITEM, { document: undefined, readAt: undefined }, ${at(3)}), ITEM)`,
    ), documentsOf(many)),
    theirs: inOwnProcess(measured(
      "const { default: OpeningHours } = await import('opening_hours')",
      `((parsed) => (parsed.getState(new Date(${at(3)})), parsed))(new OpeningHours(ITEM, null))`,
    ), many.map(asOpeningHours)),
  }));
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[2] ?? NaN;
  const cold = middle(tries.map((one) => one.theirs.first / one.ours.first));
  const heap = middle(tries.map((one) => one.ours.heap / one.theirs.heap));
  console.log(`  first answer after import                    ${show(cold).padStart(8)} x sooner\n  heap per prepared office                     ${show(1 / heap).padStart(8)} x smaller`);
  expect(cold).toBeGreaterThanOrEqual(50);
  expect(heap).toBeLessThanOrEqual(1 / 15);
}, 120_000);
