/**
 * A schema is plain data, and three things are read from it: the TypeScript type (`Infer`), the tolerant
 * reader (`read`), and JSON Schema (`jsonSchemaOf`). Nothing about a document is written down twice.
 */
export type Schema<T = unknown> =
  | StringSchema<T>
  | NumberSchema<T>
  | BooleanSchema<T>
  | TextSchema<T>
  | ChoiceSchema<T>
  | ListSchema<T>
  | MapSchema<T>
  | ObjectSchema<T>
  | AnyOfSchema<T>;

/** Carries the TypeScript type of a schema; never present at run time. */
interface Typed<T> {
  readonly type?: T;
}

export interface StringSchema<T = string> extends Typed<T> {
  readonly kind: 'string';
  /** What is expected, in words that an officer understands: used in error messages. */
  readonly expected: string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly max: number;
  readonly pattern?: RegExp;
  /** A condition that a pattern cannot say (that 30 February does not exist, for example). */
  readonly holds?: (value: string) => boolean;
  /** Name of the JSON Schema `format`, where one fits. */
  readonly format?: string;
}

export interface NumberSchema<T = number> extends Typed<T> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export interface BooleanSchema<T = boolean> extends Typed<T> {
  readonly kind: 'boolean';
}

/** Text for people: a string (Indonesian) or a map by BCP 47 tag. Cut at `max` code units, cleaned of control characters. */
export interface TextSchema<T = Text> extends Typed<T> {
  readonly kind: 'text';
  readonly max: number;
}

/** One of a closed set; a value from a later minor version becomes `otherwise`, or fails where there is none. */
export interface ChoiceSchema<T = string> extends Typed<T> {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly otherwise?: string;
}

export interface ListSchema<T = readonly unknown[]> extends Typed<T> {
  readonly kind: 'list';
  readonly item: Schema;
  readonly max: number;
  /**
   * Law 1: what stands in for an item that could not be read, and, called with `undefined`, for a list that is
   * missing, too long or no list at all. Without it a damaged item is dropped, which is right only for records
   * whose loss cannot make an answer more open.
   */
  readonly salvage?: (raw: unknown) => unknown;
  /** One damaged item loses the whole list, since the rest without it would say something else. */
  readonly whole?: true;
}

export interface MapSchema<T = Readonly<Record<string, unknown>>> extends Typed<T> {
  readonly kind: 'map';
  readonly keys: readonly string[];
  readonly value: Schema;
  /** What stands in for a value that could not be read. */
  readonly salvage: unknown;
}

export interface ObjectSchema<T = Readonly<Record<string, unknown>>> extends Typed<T> {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Field>>;
  /** A condition across fields; returns what is wrong, or undefined. */
  readonly refine?: (value: Readonly<Record<string, unknown>>) => string | undefined;
}

/** The first schema that reads the value without an issue wins. */
export interface AnyOfSchema<T = unknown> extends Typed<T> {
  readonly kind: 'anyOf';
  readonly options: readonly Schema[];
}

/**
 * A field of an object. `required`: absence or damage loses the whole object. `optional`: may be absent, but
 * damage loses the object, since a damaged limit must not read as "no limit". `harmless`: may be absent and
 * may be damaged; it is dropped alone. `salvaged`: absence or damage is replaced by a value that admits doubt.
 * `doubted`: may be absent; damage is replaced by a value that admits doubt.
 */
export type Field<T = unknown> =
  | { readonly presence: 'required'; readonly schema: Schema<T> }
  | { readonly presence: 'optional'; readonly schema: Schema<T> }
  | { readonly presence: 'harmless'; readonly schema: Schema<T> }
  | { readonly presence: 'salvaged' | 'doubted'; readonly schema: Schema<T>; readonly value: T };

/** Text for people, in Indonesian, or in several languages by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** The TypeScript type that a schema describes. */
export type Infer<S> = S extends Typed<infer T> ? T : never;

type FieldType<F> = F extends { readonly schema: Typed<infer T> } ? T : never;
type OptionalKeys<F> = {
  [K in keyof F]: F[K] extends { readonly presence: 'optional' | 'harmless' | 'doubted' } ? K : never;
}[keyof F];
export type ObjectOf<F> = Flat<{ readonly [K in Exclude<keyof F, OptionalKeys<F>>]: FieldType<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: FieldType<F[K]>;
}>;
/** The same type, spelled as one object in editors and error messages. */
type Flat<T> = { [K in keyof T]: T[K] };
