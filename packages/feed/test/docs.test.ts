import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as feed from '@tetap/feed';
import { categories, checkDocument, documents, kindOf, officeKinds, readFeedDocument } from '@tetap/feed';
import type { Schema } from '@tetap/feed';
import type { ObjectSchema } from '../src/schema/schema.js';

const page = readFileSync(new URL('../../../docs/feed.md', import.meta.url), 'utf8');

/** The objects of the format by the heading under which the page describes their fields. */
const described: Readonly<Record<string, Schema>> = {
  'Envelope': feed.regionDocument,
  'Region': feed.region,
  'Office index': feed.officeEntry,
  'Office': feed.office,
  'Region digest': feed.regionDigest,
  'Interval': feed.interval,
  'Season': feed.season,
  'Exception': feed.exception,
  'Holiday': feed.holiday,
  'Policy': feed.policy,
  'Post': feed.post,
  'Shift': feed.shift,
  'Urgent need': feed.urgentNeed,
  'Attendance': feed.attendance,
  'Timeline': feed.timeline,
  'Timeline entry': feed.timelineEntry,
  'Overlay': feed.live,
  'Override': feed.override,
  'Incident': feed.incident,
  'Readiness': feed.readiness,
  'Officer name': feed.officerName,
  'Notice': feed.notice,
  'Service index': feed.serviceEntry,
  'Service': feed.service,
  'Path': feed.path,
  'App': feed.app,
  'Legal basis': feed.basis,
  'Phone number': feed.phoneNumber,
  'Contact': feed.contact,
  'Publisher': feed.publisher,
  'Complaint channel': feed.complaint,
};

/** What a schema and its copies, with what a field says of itself, have in common. */
function heart(schema: Schema): unknown {
  return 'is' in schema ? schema.is : 'fields' in schema ? schema.fields : 'options' in schema ? schema.options : 'item' in schema ? schema.item : schema;
}

const names = new Map<unknown, string>(([
  [feed.id, 'id'], [feed.localDate, 'date'], [feed.localTime, 'time'], [feed.instant, 'instant'], [feed.link, 'link'],
  [feed.regionCode, 'region code'], [feed.zone, 'zone'], [feed.languageTag, 'language tag'], [feed.week, 'week'], [feed.hours, 'hours'],
  ...Object.entries(described).filter(([heading]) => heading !== 'Envelope').map(([heading, schema]) => [schema, heading.toLowerCase()] as const),
] as const).map(([schema, name]) => [heart(schema), name]));

/** A schema in the words of the page's tables. */
function type(schema: Schema): string {
  const name = names.get(heart(schema));
  if (name) return name;
  if ('values' in schema) return schema.values === categories || schema.values === officeKinds ? 'choice, see below' : schema.values.map((value) => `\`${value}\``).join(', ');
  if ('min' in schema) return `${schema.integer ? 'integer' : 'number'} ${schema.min} to ${schema.max}`;
  if ('max' in schema) return `string ≤ ${schema.max}`;
  if ('is' in schema) return 'boolean';
  if ('longest' in schema) return `text ≤ ${schema.longest}`;
  if ('item' in schema) return `list of ${type(schema.item)}, ≤ ${schema.most}`;
  if ('options' in schema) return schema.options.map(type).join(' or ');
  return `{ ${Object.entries(schema.fields).map(([field, inner]) => `\`${field}\`: ${type(inner)}`).join('; ')} }`;
}

/** The word for what a loss means. */
function presence({ optional, lost }: Schema): string {
  if (!lost) return optional ? 'optional' : 'required';
  return !optional ? 'salvaged' : lost() === undefined ? 'harmless' : 'doubted';
}

/** First three columns of the rows that a heading's table must have. Of several options each has its own rows. */
function rows(schema: Schema): string[] {
  const objects = ('options' in schema ? schema.options : [schema]) as readonly ObjectSchema[];
  const all = objects.flatMap(({ fields }) => Object.entries(fields).map(([name, field]) => `| \`${name}\` | ${name === 'data' ? 'the content' : type(field)} | ${presence(field)} |`));
  return [...new Set(all)];
}

/** The text between a heading and the next. */
function section(heading: string): string {
  const parts = page.split(/^#{2,4} /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

describe('docs/feed.md', () => {
  it.each(Object.entries(described))('describes every field of: %s', (heading, schema) => {
    const table = section(heading).split('\n').filter((line) => line.startsWith('| `'));
    const columns = table.map((line) => `${line.split(' | ').slice(0, 3).join(' | ')} |`);
    expect(columns).toEqual(rows(schema));
    for (const line of table) expect(line.split(' | ')[3]?.trim(), line).toMatch(/\w/);
  });

  it('lists every kind of document with its path and its limit', () => {
    for (const { path, limit } of Object.values(documents)) {
      expect(page).toContain(`| \`${path}\` | ${limit / 1024} KiB |`);
    }
  });

  it('lists every category and every kind of office', () => {
    for (const value of [...categories, ...officeKinds]) expect(page).toContain(`\`${value}\``);
  });

  it('shows an example that is a clean document', () => {
    const examples = [...page.matchAll(/^`([\w/.-]+\.json)`:\n\n```json\n([\s\S]*?)```/gm)];
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const [, path, json] of examples) {
      const { kind } = kindOf(path!)!;
      const raw: unknown = JSON.parse(json!);
      expect(checkDocument(kind, raw, path!), path).toEqual([]);
      expect(readFeedDocument<unknown>(documents[kind].schema, raw, path!).document).toEqual(raw);
    }
  });
});
