import { form, id, officeKinds, policy, regionCode } from '@tetap/feed';
import type { Infer, Policy } from '@tetap/feed';

const { boolean, choice, list, object, optional } = form;

/** A set of offices: those that fit every condition that is given. */
export const scopeForm = object({
  offices: optional(list(id, 500)),
  kinds: optional(list(choice(officeKinds), officeKinds.length)),
  /** Offices that serve one of these sub-districts. */
  districts: optional(list(regionCode, 700)),
  facesPublic: optional(boolean),
});
export type Scope = Infer<typeof scopeForm>;

const sourceForm = object({
  scope: optional(scopeForm),
  except: optional(scopeForm),
  /** Id of the policy that this one ends, or replaces for its period, at the offices that it concerns. */
  supersedes: optional(id),
});

/** A rule about where staff work, written once for the region; `compile` decides which offices it concerns. */
export const policyForm = { ...policy, fields: { ...policy.fields, ...sourceForm.fields } };
export type PolicySource = Policy & Infer<typeof sourceForm>;
