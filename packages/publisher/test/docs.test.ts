import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, compile, parseSource } from '@tetap/publisher';
import { app, live, weekdays } from '@tetap/feed';
import type { Schema, Shift } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { holidaysForm } from '../src/source/holidaysForm.js';
import { officeForm } from '../src/source/officeForm.js';
import { policyForm } from '../src/source/policyForm.js';
import { regionForm } from '../src/source/regionForm.js';
import { serviceForm } from '../src/source/serviceForm.js';

/** What officers write in another notation: stretches of a day, the kind of a number, and pairs of words. */
const notations = ['opens', 'closes', 'value', 'for', 'say'];

const page = readFileSync(new URL('../../../docs/publisher.md', import.meta.url), 'utf8');
const files = Object.fromEntries([...page.matchAll(/^`([\w/.-]+\.yaml)`:\n\n```yaml\n([\s\S]*?)```/gm)].map(([, path, text]) => [path!, text!]));
const now = '2026-11-23T08:00:00+07:00';

describe('docs/publisher.md', () => {
  it('shows a source with which nothing is wrong', () => {
    const { source, issues } = parseSource(files);
    expect(issues).toEqual([]);
    expect(check(source!, now)).toEqual([]);
  });

  it('says what the compiled feed does', () => {
    const feed = compile(parseSource(files).source!, now);
    const { data } = JSON.parse(feed.get('offices/dukcapil.json')!) as { data: { shifts: readonly Shift[]; policies: readonly { id: string }[] } };
    expect(data.shifts.find(({ id }) => id === 'piket-2026-11-25')?.post).toBe('daring');
    expect(data.shifts.some(({ id }) => id === 'piket-2026-12-01')).toBe(false);
    expect(data.policies).toEqual([]);
  });

  it('tells of every key that a source may have', () => {
    const keys = (schema: Schema): readonly string[] => 'fields' in schema ? Object.entries(schema.fields).flatMap(([key, field]) => [key, ...keys(field)])
      : 'item' in schema ? keys(schema.item) : 'options' in schema ? schema.options.flatMap(keys) : [];
    const all = new Set([regionForm, holidaysForm, policyForm, officeForm, serviceForm, app, live].flatMap(keys));
    // A week's days have their notations.
    expect([...all].filter((key) => !weekdays.some((day) => day === key) && !new RegExp(`\\b${key}(\`|:)`).test(page)).filter((key) => !notations.includes(key))).toEqual([]);
  });

  it('names every finding that the code can make', () => {
    const source = new URL('../src', import.meta.url).pathname;
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(source, path), 'utf8')).join('\n');
    const codes = [...code.matchAll(/'((?:yaml|key|hours|profile|file|list|personal|link|text|value|date|time|instant|zone|phone|exception|id|region|number|boolean|period|effect|roster|season|field|form|calendar|contact|duty|feed|live|policy|reference|service|validity|words|work-hours)\.[a-z-]+)'/g)]
      .map(([, name]) => name!).filter((name) => !/\.(yaml|json)$/.test(name));
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    const named = [...page.split('## 7.')[1]!.matchAll(/`([a-z-]+\.[a-z-]+)`/g)].map(([, name]) => name!).filter((name) => !/\.yaml$/.test(name));
    expect(named.filter((name) => !codes.includes(name) && !/^reference\.(office|app|district)$/.test(name))).toEqual([]);
  });
});
