import { form, id, officeKinds, regionCode } from '@tetap/feed';
import type { Infer } from '@tetap/feed';
import { emptyList } from './emptyList.js';

const { boolean, choice, list, object, optional } = form;

/** A set of offices: those that fit every condition that is given. */
export const scopeForm = object({
  offices: optional(list(id, 500)),
  kinds: optional(list(choice(officeKinds), officeKinds.length)),
  /** Offices that serve one of these sub-districts or villages, or part of one. */
  districts: optional(list(regionCode, 700)),
  facesPublic: optional(boolean),
}, emptyList('offices', 'kinds', 'districts'));
export type Scope = Infer<typeof scopeForm>;

/** Which offices a rule of the region concerns: those in `scope` (default: all) that are not in `except`. */
export const scoped = { scope: optional(scopeForm), except: optional(scopeForm) };
export interface Scoped {
  readonly scope?: Scope;
  readonly except?: Scope;
}
