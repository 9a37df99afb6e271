import { basis, category, complaint, form, id, keyword, link, contact } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { anyOf, boolean, choice, harmless, list, number, object, optional, text } = form;

const common = { note: harmless(text(200)), collect: harmless(boolean) };

/** A way to get a service; `offices` stands for one way per office. */
export const pathForm = anyOf(
  object({ kind: choice(['counter', 'helped']), offices: list(id, 500), ...common }),
  object({ kind: choice(['web']), url: link, app: optional(id), ...common }),
  object({ kind: choice(['app']), app: id, ...common }),
  object({ kind: choice(['contact']), contact, office: optional(id), ...common }),
);
export type PathSource = Infer<typeof pathForm>;

/** One errand, in `services.yaml` or a file below `services/`. */
export const serviceForm = object({
  id,
  name: text(120),
  keywords: list(keyword, 40),
  /** Whether it can be done from home, where the paths do not say it: an emergency has a phone number, and still has to come. */
  remote: optional(choice(['all', 'part', 'none'])),
  category,
  paths: list(pathForm, 30),
  requirements: list(text(160), 20),
  steps: list(text(200), 20),
  fee: harmless(object({ amount: number(0, 1e12), note: harmless(text(160)) })),
  duration: harmless(object({ value: number(0, 1000), unit: choice(['minute', 'hour', 'working-day', 'day']) })),
  outputs: harmless(list(text(120), 10)),
  complaints: harmless(list(complaint, 8)),
  basis: harmless(list(basis, 8)),
});
export type ServiceSource = Infer<typeof serviceForm>;
