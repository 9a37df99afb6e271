import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOffice, anyOverlay, instant } from './arbitrary.js';

const engine = resolve(import.meta.dirname, '../dist/index.js');
/** Asks the built engine, in a process of its own: zone and locale are settled when a process starts. */
const ASK = `
  import { readFileSync } from 'node:fs';
  const { changes, explain, nextChange, officeStatus, weekOf } = await import(process.argv[1]);
  const cases = JSON.parse(readFileSync(0, 'utf8'));
  const told = cases.map(([office, overlay, now]) => [officeStatus(office, overlay, now), nextChange(office, overlay, now), weekOf(office, now), explain(office, overlay, now), [...changes(office, overlay, now, now + 2e8)]]);
  process.stdout.write(JSON.stringify({ zone: new Date(cases[0][2]).getTimezoneOffset(), locale: Intl.NumberFormat().resolvedOptions().locale, told }));`;

it('answers never depend on the zone or the language of the machine', () => {
  const zones = ['Asia/Makassar', 'America/St_Johns', 'Europe/Amsterdam'];
  const cases = fc.sample(fc.tuple(anyOffice, anyOverlay, instant), 60).map(([office, overlay, now], index) => {
    const { region } = office.data;
    return [{ ...office, data: { ...office.data, region: { ...region, zone: zones[index % 3]! } } }, overlay, now];
  });
  const on = (TZ: string, LC_ALL: string): { zone: number; locale: string; told: unknown } => JSON.parse(execFileSync(
    process.execPath, ['--input-type=module', '-e', ASK, engine],
    { env: { ...process.env, TZ, LC_ALL }, input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 2 ** 28 },
  )) as { zone: number; locale: string; told: unknown };
  const here = on('UTC', 'en_US.UTF-8');
  expect(here).toMatchObject({ zone: 0, locale: 'en-US' });
  for (const [zone, language, offset, locale] of [['Pacific/Kiritimati', 'ar_EG.UTF-8', -840, 'ar-EG'], ['America/St_Johns', 'tr_TR.UTF-8', 210, 'tr-TR'], ['Asia/Jakarta', 'id_ID.UTF-8', -420, 'id-ID']] as const) {
    const there = on(zone, language);
    expect(there).toMatchObject({ zone: offset, locale });
    expect(there.told).toEqual(here.told);
  }
}, 30_000);
