import { basis, category, complaint, form, id, link, contact } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { anyOf, boolean, choice, harmless, list, number, object, optional, required, string, text } = form;

const common = { note: harmless(text(200)), collect: harmless(boolean) };

/** A way to get a service; `offices` stands for one way per office. */
export const pathForm = anyOf(
  object({ kind: required(choice(['counter', 'helped'])), offices: required(list(id, 500)), ...common }),
  object({ kind: required(choice(['web'])), url: required(link), app: optional(id), ...common }),
  object({ kind: required(choice(['app'])), app: required(id), ...common }),
  object({ kind: required(choice(['contact'])), contact: required(contact), office: optional(id), ...common }),
);
export type PathSource = Infer<typeof pathForm>;

/** One errand, in `services.yaml` or a file below `services/`. */
export const serviceForm = object({
  id: required(id),
  name: required(text(120)),
  keywords: required(list(string('a search word', 60), 40)),
  /** Whether it can be done from home, where the paths do not say it: an emergency has a phone number, and still has to come. */
  remote: optional(choice(['all', 'part', 'none'])),
  category: required(category),
  paths: required(list(pathForm, 30)),
  requirements: required(list(text(160), 20)),
  steps: required(list(text(200), 5)),
  fee: harmless(object({ amount: required(number(0, 1e12)), note: harmless(text(160)) })),
  duration: harmless(object({ value: required(number(0, 1000)), unit: required(choice(['minute', 'hour', 'working-day', 'day'])) })),
  outputs: harmless(list(text(120), 10)),
  complaints: harmless(list(complaint, 8)),
  basis: harmless(list(basis, 8)),
});
export type ServiceSource = Infer<typeof serviceForm>;
