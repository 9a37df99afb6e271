import { form, id, policy } from '@tetap/feed';
import type { Infer, Policy } from '@tetap/feed';
import { scoped } from './scopeForm.js';

const { list, object, optional } = form;

const sourceForm = object({
  ...scoped,
  /** Ids of the policies that this one ends, or replaces for its period, at the offices that it concerns. */
  supersedes: optional(list(id, 20)),
});

/** A rule about where staff work, written once for the region; `compile` decides which offices it concerns. */
const { partial: _, ...fields } = policy.fields;
export const policyForm = { ...policy, fields: { ...fields, ...sourceForm.fields } };
export type PolicySource = Omit<Policy, 'partial'> & Infer<typeof sourceForm>;
