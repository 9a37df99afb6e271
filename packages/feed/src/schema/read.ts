import type { Field, Schema, StringSchema, TextSchema } from './schema.js';

/** Something in a document that was not as the format says. */
export interface Issue {
  /** Path of the document below the feed's address, such as `offices/disdukcapil.json`. */
  readonly document: string;
  /** Place inside it, such as `data.exceptions[2].from`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
}

/** Result of a tolerant reading: `value` is undefined where not even the outermost object could be read. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

const UNREAD = Symbol('unread');
type Report = (path: string, found: unknown, expected: string) => void;

/**
 * Reads `raw` as `schema` says, tolerantly: unknown fields are ignored, damage is reported and costs as little
 * as law 1 allows. Never throws.
 */
export function read<T>(schema: Schema<T>, raw: unknown, document: string, path = ''): Reading<T> {
  const issues: Issue[] = [];
  const value = visit(schema, raw, path, (place, found, expected) => {
    issues.push({ document, path: place || '(document)', found: show(found), expected });
  });
  return { value: value === UNREAD ? undefined : (value as T), issues };
}

/** A value as it may stand in an error message: short, on one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function visit(schema: Schema, raw: unknown, path: string, report: Report): unknown {
  switch (schema.kind) {
    case 'string':
      return accepts(schema, raw) ? raw : fail(report, path, raw, schema.expected);
    case 'number':
      return typeof raw === 'number' && raw >= schema.min && raw <= schema.max && (!schema.integer || Number.isInteger(raw))
        ? raw
        : fail(report, path, raw, `${schema.integer ? 'a whole number' : 'a number'} from ${schema.min} to ${schema.max}`);
    case 'boolean':
      return typeof raw === 'boolean' ? raw : fail(report, path, raw, 'true or false');
    case 'text':
      return readText(schema, raw, path, report);
    case 'choice':
      if (typeof raw === 'string' && schema.values.includes(raw)) return raw;
      report(path, raw, `one of ${schema.values.join(', ')}`);
      return typeof raw === 'string' && schema.otherwise !== undefined ? schema.otherwise : UNREAD;
    case 'list': {
      if (!Array.isArray(raw)) return fail(report, path, raw, 'a list');
      if (raw.length > schema.max) return fail(report, path, `${raw.length} items`, `at most ${schema.max} items`);
      const items: unknown[] = [];
      let lost = false;
      for (const [index, item] of raw.entries()) {
        const value = visit(schema.item, item, `${path}[${index}]`, report);
        if (value !== UNREAD) items.push(value);
        else if (schema.salvage) items.push(schema.salvage(item));
        else lost = true;
      }
      return lost && schema.whole ? UNREAD : items;
    }
    case 'map': {
      if (!isRecord(raw)) return fail(report, path, raw, 'an object');
      const entries: Record<string, unknown> = {};
      for (const key of schema.keys) {
        if (raw[key] === undefined) continue;
        const value = visit(schema.value, raw[key], `${path}.${key}`, report);
        entries[key] = value === UNREAD ? schema.salvage : value;
      }
      return entries;
    }
    case 'anyOf': {
      // An option that fits wholly, else one that fits with losses, else the one that came closest.
      let best: { value: unknown; issues: Parameters<Report>[] } | undefined;
      for (const option of schema.options) {
        const issues: Parameters<Report>[] = [];
        const value = visit(option, raw, path, (...issue) => { issues.push(issue); });
        if (issues.length === 0) return value;
        const better = !best || (best.value === UNREAD && (value !== UNREAD || issues.length < best.issues.length));
        if (better) best = { value, issues };
      }
      best?.issues.forEach((issue) => { report(...issue); });
      return best ? best.value : UNREAD;
    }
    case 'object': {
      if (!isRecord(raw)) return fail(report, path, raw, 'an object');
      const value: Record<string, unknown> = {};
      let lost = false;
      for (const [name, field] of Object.entries(schema.fields)) {
        const read = readField(field, raw[name], path ? `${path}.${name}` : name, report);
        if (read === UNREAD) lost = true;
        else if (read !== undefined) value[name] = read;
      }
      if (lost) return UNREAD;
      const wrong = schema.refine?.(value);
      return wrong === undefined ? value : fail(report, path, raw, wrong);
    }
  }
}

function readField(field: Field, raw: unknown, path: string, report: Report): unknown {
  if (raw === undefined && (field.presence === 'optional' || field.presence === 'harmless')) return undefined;
  const value = visit(field.schema, raw, path, report);
  if (value !== UNREAD) return value;
  if (field.presence === 'salvaged') return field.value;
  return field.presence === 'harmless' ? undefined : UNREAD;
}

function fail(report: Report, path: string, found: unknown, expected: string): typeof UNREAD {
  report(path, found, expected);
  return UNREAD;
}

function accepts(schema: StringSchema<unknown>, raw: unknown): boolean {
  return typeof raw === 'string' && raw.length <= schema.max
    && (schema.pattern?.test(raw) ?? true) && (schema.holds?.(raw) ?? true);
}

/** Control characters and bidirectional overrides can make text read as what it is not (Unicode TR 36). */
// eslint-disable-next-line no-control-regex -- these are the characters that must go
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

function readText(schema: TextSchema<unknown>, raw: unknown, path: string, report: Report): unknown {
  if (typeof raw === 'string') {
    let shown = raw.replace(UNSHOWABLE, ' ');
    if (shown !== raw) report(path, raw, 'text without control characters');
    if (shown.length > schema.max) {
      report(path, raw, `at most ${schema.max} characters`);
      shown = `${shown.slice(0, schema.max - 1)}…`;
    }
    return shown;
  }
  if (!isRecord(raw)) return fail(report, path, raw, 'text, or text by language');
  const byLanguage: Record<string, unknown> = {};
  for (const [tag, value] of Object.entries(raw)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) || typeof value !== 'string') report(`${path}.${tag}`, value, 'text under a language tag such as "en"');
    else byLanguage[tag] = readText(schema, value, `${path}.${tag}`, report);
  }
  return Object.keys(byLanguage).length > 0 ? byLanguage : fail(report, path, raw, 'text in at least one language');
}
