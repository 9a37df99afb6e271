import { form, id, regionCode, regionFields } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { boolean, harmless, list, number, object, optional, text } = form;

/** `region.yaml`: the region, who publishes, and how long a publication holds. */
export const regionForm = object({
  ...regionFields,
  districts: harmless(list(object({ code: regionCode, name: text(80) }), 700)),
  notices: harmless(list(object({ id, text: text(300) }), 20)),
  /** Marks everything as an example whose numbers and contact links are off. */
  example: optional(boolean),
  publishing: optional(object({
    /** Days for which a publication holds, and for which shifts are dated; default 35. */
    validDays: optional(number(1, 366)),
    /** Seconds after which a reader asks again; default 3600. */
    ttl: optional(number(15, 604_800)),
    /** Seconds within which the publisher promises to publish again. */
    heartbeat: optional(number(60, 31_536_000)),
  })),
});
export type RegionSource = Infer<typeof regionForm>;
