import { contact, errand, form, id, link, pathNotes, reaches, serviceStandard } from '@tetap/feed';
import type { Infer } from '@tetap/feed';
import { emptyList } from './emptyList.js';

const { anyOf, choice, list, object, optional } = form;

/** A way to get a service; `offices` stands for one way per office. */
const pathForm = anyOf(
  object({ kind: choice(['counter', 'helped']), offices: list(id), ...pathNotes }, emptyList('offices')),
  object({ kind: choice(['web']), url: link, app: optional(id), ...pathNotes }),
  object({ kind: choice(['app']), app: id, ...pathNotes }),
  object({ kind: choice(['contact']), contact, office: optional(id), ...pathNotes }),
);
export type PathSource = Infer<typeof pathForm>;

/** As many ways as an errand is written with; each may stand for many offices. */
const WAYS = 30;

/** One errand, in `services.yaml` or a file below `services/`. */
export const serviceForm = object({
  ...errand,
  /** Whether it can be done from home, where the paths do not say it: an emergency has a phone number, and still has to come. */
  remote: optional(choice(reaches)),
  paths: list(pathForm, WAYS),
  ...serviceStandard,
});
export type ServiceSource = Infer<typeof serviceForm>;
