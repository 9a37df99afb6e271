import { form, heartbeat, regionFields, regionNotes, ttl } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

const { boolean, number, object, optional } = form;

/** `region.yaml`: the region, who publishes, and how long a publication holds. */
export const regionForm = object({
  ...regionFields,
  ...regionNotes,
  /** Marks everything as an example whose numbers and contact links are off. */
  example: optional(boolean),
  publishing: optional(object({
    /** Days for which a publication holds, and for which shifts are dated; default 35. */
    validDays: optional(number(1, 366)),
    /** Default 3600. */
    ttl: optional(ttl),
    /** Default: no promise. */
    heartbeat: optional(heartbeat),
  })),
});
export type RegionSource = Infer<typeof regionForm>;
