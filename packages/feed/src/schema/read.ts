import { clean } from './clean.js';
import { LANGUAGE_TAG } from './languageTag.js';
import type { Fault, Schema } from './schema.js';

/**
 * What kind of fault it is, stable for programs and translations. `missing`; `type`: another JSON type; `value`: not
 * a value of the format; `length`: too long or too many; `characters`: cannot be shown safely; `conflict`: fields
 * contradict each other; `version`: another major version.
 */
export type IssueCode = 'missing' | 'type' | 'value' | 'length' | 'characters' | 'conflict' | 'version';

/** Something in a document that was not as the format says. What should stand there `readInWords` says. */
export interface Issue {
  readonly code: IssueCode;
  /** Path of the document below the feed's address, such as `offices/disdukcapil.json`. */
  readonly document: string;
  /** Place inside it, such as `data.exceptions[2].from`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Result of a tolerant reading: `value` is undefined where not even the outermost object could be read. */
export interface Reading<T, I = Issue> {
  readonly value: T | undefined;
  readonly issues: readonly I[];
}

/** An issue before it is told: the value as it stood, and the schema or the condition that it does not meet. */
export interface Damage {
  readonly code: IssueCode;
  readonly path: string;
  readonly raw: unknown;
  readonly unmet: Schema | Fault<never>;
}

/**
 * Reads `raw` as `schema` says, tolerantly: unknown fields are ignored, damage is reported and costs as little
 * as law 1 allows. Never throws for what `JSON.parse` returns; goes no deeper than the schema.
 */
export function read<T>(schema: Schema<T>, raw: unknown, document: string, path = ''): Reading<T> {
  const damages: Damage[] = [];
  const value = visit(schema, raw, path, damages) as T | undefined;
  return { value, issues: damages.map((damage) => issueOf(damage, document)) };
}

export function issueOf({ code, path, raw }: Damage, document: string): Issue {
  return { code: raw === undefined ? 'missing' : code, document, path: path || '(document)', found: show(raw) };
}

/** A value as it may stand in an error message: short, on one line, whatever its depth and size. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing'
    : Array.isArray(value) ? `a list of ${value.length}`
    : isRecord(value) ? 'an object'
    : JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value);
}

/** Whether a parsed value is an object with fields: no list, not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, or what stands in for it; undefined where there is neither. */
export function visit(schema: Schema, raw: unknown, path: string, damages: Damage[]): unknown {
  return whole(schema, raw, path, damages) ?? schema.lost?.();
}

function whole(schema: Schema, raw: unknown, path: string, damages: Damage[]): unknown {
  const damaged = (code: IssueCode, unmet: Damage['unmet'] = schema, value = raw, place = path): unknown => {
    damages.push({ code, path: place, raw: value, unmet });
    return undefined;
  };
  if ('is' in schema) return schema.is(raw) ? raw : damaged('value');

  if ('item' in schema) {
    if (!Array.isArray(raw)) return damaged('type');
    if (raw.length > schema.most) return damaged('length');
    const items = raw.map((item, index) => visit(schema.item, item, `${path}[${index}]`, damages));
    const read = items.filter((item) => item !== undefined);
    return schema.item.lost || read.length === items.length ? read : undefined;
  }

  if ('options' in schema) {
    // An option that fits wholly, else the one that fits with the fewest losses.
    const [best] = schema.options.map((option) => {
      const losses: Damage[] = [];
      return { value: visit(option, raw, path, losses), losses };
    }).filter(({ value }) => value !== undefined).sort((a, b) => a.losses.length - b.losses.length);
    if (!best) return damaged('value');
    damages.push(...best.losses);
    return best.value;
  }

  if ('longest' in schema && typeof raw === 'string') {
    const shown = clean(raw);
    if (shown !== raw) damaged('characters');
    if (shown.length <= schema.longest) return shown;
    damaged('length');
    return `${clean(shown.slice(0, schema.longest - 1)).trimEnd()}…`;
  }
  if (!isRecord(raw)) return damaged('type');
  // Fields of the document itself, never those that the page's `Object.prototype` lends to every object.
  const given = new Map(Object.entries(raw));
  if ('longest' in schema) {
    const texts = [...given].filter(([tag, text]) => (LANGUAGE_TAG.test(tag) && typeof text === 'string') || damaged('value', schema, text, `${path}.${tag}`))
      .map(([tag, text]) => [tag, whole(schema, text, `${path}.${tag}`, damages)] as const);
    return texts.length > 0 ? Object.fromEntries(texts) : damaged('type');
  }

  const value: Record<string, unknown> = {};
  let isWhole = true;
  for (const [name, field] of Object.entries(schema.fields)) {
    const item = given.get(name);
    if (item === undefined && field.optional) continue;
    const read = visit(field, item, path ? `${path}.${name}` : name, damages);
    if (read !== undefined) value[name] = read;
    else if (!field.lost) isWhole = false;
  }
  const unmet = isWhole && schema.faults.find((fault) => fault(value as never));
  if (unmet) damaged('conflict', unmet, value);
  return isWhole && !unmet ? value : schema.lost?.(value);
}
