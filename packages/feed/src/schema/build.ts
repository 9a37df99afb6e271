import { clean } from './clean.js';
import type { AnyOfSchema, BooleanSchema, ChoiceSchema, Fault, Infer, ListSchema, NumberSchema, ObjectOf, ObjectSchema, Optional, Schema, StringSchema, TextSchema } from './schema.js';

/** A string of at most `max` code units; `holds` is a condition that a pattern cannot say (30 February does not exist). */
/*@__NO_SIDE_EFFECTS__*/ export function string<T extends string = string>(max: number, pattern?: RegExp, holds?: (value: string) => boolean): StringSchema<T> {
  return { max, pattern, is: (raw) => typeof raw === 'string' && raw.length <= max && clean(raw) === raw && (!pattern || pattern.test(raw)) && (!holds || holds(raw)) };
}

/** A number from `min` to `max`, both included; whole unless `integer` is false. */
/*@__NO_SIDE_EFFECTS__*/ export function number(min: number, max: number, integer = true): NumberSchema {
  return { min, max, integer, is: (raw) => typeof raw === 'number' && raw >= min && raw <= max && (!integer || raw % 1 === 0) };
}

/** True or false. */
export const boolean: BooleanSchema = { is: (raw) => typeof raw === 'boolean' };

/** Text for people, of at most `longest` code units: what is longer is cut. */
/*@__NO_SIDE_EFFECTS__*/ export function text(longest = 300): TextSchema {
  return { longest };
}

/** One of `values`; a value that this version does not know fails, and law 1 decides what that loses. */
/*@__NO_SIDE_EFFECTS__*/ export function choice<const V extends string>(values: readonly V[]): ChoiceSchema<V> {
  return { values, is: (raw) => values.includes(raw as V) };
}

/** One of `values`; what is anything else, or of a later version, is read as `otherwise`. */
/*@__NO_SIDE_EFFECTS__*/ export function choiceOr<const V extends string, const O extends string>(values: readonly V[], otherwise: O): ChoiceSchema<V | O> {
  return { ...choice<V | O>(values), lost: () => otherwise };
}

/** A list whose damaged items may be dropped, because their loss cannot make an answer more open. */
/*@__NO_SIDE_EFFECTS__*/ export function list<T>(item: Schema<T>, most = 500): ListSchema<readonly T[]> {
  return wholeList(harmless(item), most);
}

/** A list that one damaged item makes worthless as a whole. */
/*@__NO_SIDE_EFFECTS__*/ export function wholeList<T>(item: Schema<T>, most: number): ListSchema<readonly T[]> {
  return { item, most };
}

/** A list whose damaged items, or whose own damage or absence, are replaced by an admission of doubt. */
/*@__NO_SIDE_EFFECTS__*/ export function guardedList<T>(item: Schema<T>, lost: NonNullable<Schema<T>['lost']>, most = 500): ListSchema<readonly T[]> {
  return { item: { ...item, lost }, most, lost: () => [lost() as T] };
}

/** Fields by name: a schema is needed, and its damage loses the object, unless one of the functions below says otherwise. */
/*@__NO_SIDE_EFFECTS__*/ export function object<const F extends Readonly<Record<string, Schema>>>(fields: F, ...faults: readonly Fault<ObjectOf<F>>[]): ObjectSchema<ObjectOf<F>> {
  return { fields, faults };
}

/** What one of `options` describes: the first that reads the value without an issue. */
/*@__NO_SIDE_EFFECTS__*/ export function anyOf<const S extends readonly Schema[]>(...options: S): AnyOfSchema<Infer<S[number]>> {
  return { options };
}

/** May be absent; damage loses the object, since a damaged limit must not read as "no limit". */
/*@__NO_SIDE_EFFECTS__*/ export function optional<S extends Schema>(schema: S): S & Optional {
  return { ...schema, optional: true };
}

/** May be absent, and may be damaged: then it is dropped alone. */
/*@__NO_SIDE_EFFECTS__*/ export function harmless<S extends Schema>(schema: S): S & Optional {
  return { lost: () => undefined, ...schema, optional: true };
}

/** Absence or damage is replaced by a value that admits doubt. */
/*@__NO_SIDE_EFFECTS__*/ export function salvaged<T>(schema: Schema<T>, value: T): Schema<T> {
  return { ...schema, lost: () => value };
}

/** May be absent; damage is replaced by a value that admits doubt. */
/*@__NO_SIDE_EFFECTS__*/ export function doubted<T>(schema: Schema<T>, value: T): Schema<T> & Optional {
  return optional(salvaged(schema, value));
}
