import type { Field, Schema, StringSchema, TextSchema } from './schema.js';
import { LANGUAGE_TAG } from './languageTag.js';

/**
 * What kind of fault it is, stable for programs and translations. `missing`; `type`: another JSON type; `value`: not
 * a value of the format; `length`: too long or too many; `characters`: cannot be shown safely; `conflict`: fields
 * contradict each other; `version`: another major version.
 */
export type IssueCode = 'missing' | 'type' | 'value' | 'length' | 'characters' | 'conflict' | 'version';

/** Something in a document that was not as the format says. */
export interface Issue {
  readonly code: IssueCode;
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
type Report = (code: IssueCode, path: string, found: unknown, expected: string) => void;

/**
 * Reads `raw` as `schema` says, tolerantly: unknown fields are ignored, damage is reported and costs as little
 * as law 1 allows. Never throws for what `JSON.parse` returns; goes no deeper than the schema.
 */
export function read<T>(schema: Schema<T>, raw: unknown, document: string, path = ''): Reading<T> {
  const issues: Issue[] = [];
  const value = visit(schema, raw, path, (code, place, found, expected) => {
    issues.push({ code: found === undefined ? 'missing' : code, document, path: place || '(document)', found: show(found), expected });
  });
  return { value: value === UNREAD ? undefined : (value as T), issues };
}

/** The value itself where it is whole, for what can be saved of a damaged record. */
export function readable<T>(schema: Schema<T>, raw: unknown): T | undefined {
  const { value, issues } = read(schema, raw, '');
  return issues.length === 0 ? value : undefined;
}

/** A value as it may stand in an error message: short, on one line, whatever its depth and size. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = Array.isArray(value) ? `a list of ${value.length}`
    : isRecord(value) ? `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no fields'}`
      : JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the document itself, never one that the page's `Object.prototype` lends to every object. */
function own(raw: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.prototype.hasOwnProperty.call(raw, name) ? raw[name] : undefined;
}

function visit(schema: Schema, raw: unknown, path: string, report: Report): unknown {
  const fail = (code: IssueCode, expected: string): typeof UNREAD => {
    report(code, path, raw, expected);
    return UNREAD;
  };
  switch (schema.kind) {
    case 'string':
      return accepts(schema, raw) ? raw : fail('value', schema.expected);
    case 'number':
      return typeof raw === 'number' && raw >= schema.min && raw <= schema.max && (!schema.integer || Number.isInteger(raw))
        ? raw
        : fail('value', `${schema.integer ? 'a whole number' : 'a number'} from ${schema.min} to ${schema.max}`);
    case 'boolean':
      return typeof raw === 'boolean' ? raw : fail('type', 'true or false');
    case 'text':
      return readText(schema, raw, path, report);
    case 'choice':
      if (typeof raw === 'string' && schema.values.includes(raw)) return raw;
      fail('value', `one of ${schema.values.join(', ')}`);
      return typeof raw === 'string' && schema.otherwise !== undefined ? schema.otherwise : UNREAD;
    case 'list': {
      if (!Array.isArray(raw) || raw.length > schema.max) {
        if (Array.isArray(raw)) fail('length', `at most ${schema.max} items`);
        else fail('type', 'a list');
        return schema.salvage ? [schema.salvage(undefined)] : UNREAD;
      }
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
      if (!isRecord(raw)) return fail('type', `an object with ${schema.keys.join(', ')}`);
      const entries: Record<string, unknown> = {};
      for (const key of schema.keys) {
        const item = own(raw, key);
        if (item === undefined) continue;
        const value = visit(schema.value, item, `${path}.${key}`, report);
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
      if (!isRecord(raw)) return fail('type', 'an object');
      const value: Record<string, unknown> = {};
      let lost = false;
      for (const [name, field] of Object.entries(schema.fields)) {
        const read = readField(field, own(raw, name), path ? `${path}.${name}` : name, report);
        if (read === UNREAD) lost = true;
        else if (read !== undefined) value[name] = read;
      }
      if (lost) return UNREAD;
      const wrong = schema.refine?.(value);
      return wrong === undefined ? value : fail('conflict', wrong);
    }
  }
}

function readField(field: Field, raw: unknown, path: string, report: Report): unknown {
  if (raw === undefined && field.presence !== 'required' && field.presence !== 'salvaged') return undefined;
  const value = visit(field.schema, raw, path, report);
  if (value !== UNREAD) return value;
  if ('value' in field) return field.value;
  return field.presence === 'harmless' ? undefined : UNREAD;
}

/**
 * Controls, bidirectional marks and line separators can make text read as what it is not (Unicode TR 36); half a
 * surrogate pair makes `encodeURIComponent` throw.
 */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]+/u;
const EACH_UNSHOWABLE = new RegExp(UNSHOWABLE, 'gu');

function accepts(schema: StringSchema<unknown>, raw: unknown): boolean {
  return typeof raw === 'string' && raw.length <= schema.max && !UNSHOWABLE.test(raw)
    && (schema.pattern?.test(raw) ?? true) && (schema.holds?.(raw) ?? true);
}

function readText(schema: TextSchema<unknown>, raw: unknown, path: string, report: Report): unknown {
  if (typeof raw === 'string') {
    let shown = raw.replace(EACH_UNSHOWABLE, ' ');
    if (shown !== raw) report('characters', path, raw, 'text without control characters');
    if (shown.length > schema.max) {
      report('length', path, raw, `at most ${schema.max} characters`);
      shown = `${shown.slice(0, schema.max - 1).replace(UNSHOWABLE, '')}…`;
    }
    return shown;
  }
  const byLanguage: Record<string, unknown> = {};
  if (isRecord(raw)) {
    for (const [tag, value] of Object.entries(raw)) {
      const place = `${path}.${tag.slice(0, 40)}`;
      if (!LANGUAGE_TAG.test(tag) || typeof value !== 'string') report('value', place, value, 'text under a language tag such as "en"');
      else byLanguage[tag] = readText(schema, value, place, report);
    }
    if (Object.keys(byLanguage).length > 0) return byLanguage;
  }
  report('type', path, raw, 'text, or text by language');
  return UNREAD;
}
