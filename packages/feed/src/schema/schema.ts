/**
 * A schema is plain data, and three things are read from it: the TypeScript type (`Infer`), the tolerant reader
 * (`read`), and JSON Schema (`jsonSchemaOf`). Nothing about a document is written down twice. Phones load it, so
 * what only publishers want to know, such as words for a fault, stands elsewhere (`check/expected.ts`).
 */
export type Schema<T = unknown> =
  | StringSchema<T>
  | NumberSchema<T>
  | BooleanSchema<T>
  | ChoiceSchema<T>
  | TextSchema<T>
  | ListSchema<T>
  | ObjectSchema<T>
  | AnyOfSchema<T>;

/** What every schema may say of its place. A field is needed, and its damage costs what holds it, unless it says otherwise. */
interface Part<T> {
  /** Carries the TypeScript type; never present at run time. */
  readonly type?: T;
  /** May be absent. */
  readonly optional?: true;
  /**
   * Law 1: what stands in for a value that could not be read, or was not there and had to be. With it damage costs
   * no more than this value; undefined drops it, which is right only where a loss cannot make an answer more open.
   * It is told what could be read of a damaged object.
   */
  readonly lost?: (read?: Readonly<Record<string, unknown>>) => T | undefined;
}

/** A single value, as it is or not at all. */
interface Leaf<T> extends Part<T> {
  readonly is: (raw: unknown) => boolean;
}

/** A string that `is` accepts, whole or not at all. */
export interface StringSchema<T = string> extends Leaf<T> {
  /** Longest accepted value, in UTF-16 code units. */
  readonly max: number;
  readonly pattern?: RegExp | undefined;
}

/** A number between two bounds, both included. */
export interface NumberSchema<T = number> extends Leaf<T> {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/** True or false. */
export type BooleanSchema<T = boolean> = Leaf<T>;

/** One of a closed set. */
export interface ChoiceSchema<T = string> extends Leaf<T> {
  readonly values: readonly string[];
}

/** Text for people: a string (Indonesian) or a map by BCP 47 tag. Cut at `longest` code units, cleaned of control characters. */
export interface TextSchema<T = Text> extends Part<T> {
  readonly longest: number;
}

/** A list is lost with a damaged item, unless the item says what stands in for it. */
export interface ListSchema<T = readonly unknown[]> extends Part<T> {
  readonly item: Schema;
  /** Most items; a longer list is lost as a whole. */
  readonly most: number;
}

/** Fields by name, and what may be wrong across them. */
export interface ObjectSchema<T = Readonly<Record<string, unknown>>> extends Part<T> {
  readonly fields: Readonly<Record<string, Schema>>;
  readonly faults: readonly Fault<never>[];
}

/** The first schema that reads the value without an issue wins. */
export interface AnyOfSchema<T = unknown> extends Part<T> {
  readonly options: readonly Schema[];
}

/** What can be wrong across fields: something truthy, best words that say what should be, where `value` is wrong. */
export type Fault<V> = (value: V) => unknown;

/** Text for people, in Indonesian, or in several languages by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** The TypeScript type that a schema describes. */
export type Infer<S> = S extends Part<infer T> ? T : never;

/** A field that may be absent. */
export interface Optional {
  readonly optional: true;
}

type OptionalKeys<F> = { [K in keyof F]: F[K] extends Optional ? K : never }[keyof F];
/** The TypeScript type of an object with these fields. */
export type ObjectOf<F> = Flat<{ readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Infer<F[K]>;
}>;
/** The same type, spelled as one object in editors and error messages. */
type Flat<T> = { [K in keyof T]: T[K] };
