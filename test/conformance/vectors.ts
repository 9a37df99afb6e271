import { readdirSync, readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json }

/** One question to the engine and what must come out; docs/conformance.md describes each field. */
export interface Vector {
  readonly name: string;
  readonly rule: number;
  readonly office: string;
  readonly data?: JsonObject;
  readonly envelope?: JsonObject;
  readonly overlay?: JsonObject;
  readonly overlayEnvelope?: JsonObject;
  readonly overlayReadAt?: string | null;
  readonly at: string;
  readonly day: string;
  readonly clock?: string;
  readonly service?: JsonObject;
  readonly loaded?: readonly string[];
  readonly expect: JsonObject;
}

export interface Group {
  readonly about: string;
  readonly offices: Readonly<Record<string, JsonObject>>;
  readonly vectors: readonly Vector[];
}

export interface Defaults {
  readonly office: JsonObject;
  readonly overlay: JsonObject;
  readonly service: JsonObject;
}

function parse(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

export const defaults = parse('defaults.json') as Defaults;

/** Every group by its name, which is that of its file. */
export const groups: ReadonlyMap<string, Group> = new Map(
  readdirSync(new URL('vectors/', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file.replace(/\.json$/, ''), parse(`vectors/${file}`) as Group]),
);
