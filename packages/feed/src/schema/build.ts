import type { ChoiceSchema, Field, ListSchema, MapSchema, NumberSchema, ObjectOf, ObjectSchema, AnyOfSchema, BooleanSchema, Schema, StringSchema, TextSchema } from './schema.js';

/** A string of at most `max` code units, described to people by `expected`. */
/*@__NO_SIDE_EFFECTS__*/ export function string<T extends string = string>(
  expected: string,
  max: number,
  rest: { pattern?: RegExp; holds?: (value: string) => boolean; format?: string } = {},
): StringSchema<NoInfer<T>> {
  return { kind: 'string', expected, max, ...rest };
}

/*@__NO_SIDE_EFFECTS__*/ export function number(min: number, max: number, integer = true): NumberSchema {
  return { kind: 'number', min, max, integer };
}

export const boolean: BooleanSchema = { kind: 'boolean' };

/*@__NO_SIDE_EFFECTS__*/ export function text(max = 300): TextSchema {
  return { kind: 'text', max };
}

/** One of `values`; a value that this version does not know fails, and law 1 decides what that loses. */
/*@__NO_SIDE_EFFECTS__*/ export function choice<const V extends string>(values: readonly V[]): ChoiceSchema<V> {
  return { kind: 'choice', values };
}

/** One of `values`; a value that this version does not know is read as `otherwise`. */
/*@__NO_SIDE_EFFECTS__*/ export function choiceOr<const V extends string, const O extends string>(values: readonly V[], otherwise: O): ChoiceSchema<V | O> {
  return { kind: 'choice', values, otherwise };
}

/** A list whose damaged items may be dropped, because their loss cannot make an answer more open. */
/*@__NO_SIDE_EFFECTS__*/ export function list<T>(item: Schema<T>, max = 500): ListSchema<readonly T[]> {
  return { kind: 'list', item, max };
}

/** A list that one damaged item makes worthless as a whole. */
/*@__NO_SIDE_EFFECTS__*/ export function wholeList<T>(item: Schema<T>, max: number): ListSchema<readonly T[]> {
  return { kind: 'list', item, max, whole: true };
}

/** A list whose damaged items, or whose own damage or absence, are replaced by an admission of doubt. */
/*@__NO_SIDE_EFFECTS__*/ export function guardedList<T>(item: Schema<T>, salvage: (raw: unknown) => T, max = 500): ListSchema<readonly T[]> {
  return { kind: 'list', item, max, salvage };
}

/** A map with a closed set of keys, all optional; `salvage` replaces a damaged value. */
/*@__NO_SIDE_EFFECTS__*/ export function map<const K extends string, T, const S>(keys: readonly K[], value: Schema<T>, salvage: S): MapSchema<{ readonly [P in K]?: T | S }> {
  return { kind: 'map', keys, value, salvage };
}

/*@__NO_SIDE_EFFECTS__*/ export function object<const F extends Readonly<Record<string, Field>>>(
  fields: F,
  refine?: (value: ObjectOf<F>) => string | undefined,
): ObjectSchema<ObjectOf<F>> {
  return { kind: 'object', fields, ...(refine && { refine: refine as NonNullable<ObjectSchema['refine']> }) };
}

/*@__NO_SIDE_EFFECTS__*/ export function anyOf<const S extends readonly Schema[]>(...options: S): AnyOfSchema<S[number] extends infer M ? (M extends { readonly type?: infer T } ? T : never) : never> {
  return { kind: 'anyOf', options };
}

/*@__NO_SIDE_EFFECTS__*/ export function required<T>(schema: Schema<T>): { presence: 'required'; schema: Schema<T> } {
  return { presence: 'required', schema };
}

/*@__NO_SIDE_EFFECTS__*/ export function optional<T>(schema: Schema<T>): { presence: 'optional'; schema: Schema<T> } {
  return { presence: 'optional', schema };
}

/*@__NO_SIDE_EFFECTS__*/ export function harmless<T>(schema: Schema<T>): { presence: 'harmless'; schema: Schema<T> } {
  return { presence: 'harmless', schema };
}

/*@__NO_SIDE_EFFECTS__*/ export function salvaged<T>(schema: Schema<T>, value: T): { presence: 'salvaged'; schema: Schema<T>; value: T } {
  return { presence: 'salvaged', schema, value };
}

/** May be absent; damage is replaced by `value`. */
/*@__NO_SIDE_EFFECTS__*/ export function doubted<T>(schema: Schema<T>, value: T): { presence: 'doubted'; schema: Schema<T>; value: T } {
  return { presence: 'doubted', schema, value };
}
