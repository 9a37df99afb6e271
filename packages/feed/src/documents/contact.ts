import { anyOf, boolean, choice, harmless, object, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { email, internationalNumber, link, shortNumber } from '../primitives.js';

/** A phone number, apart from how it is used. Short codes never get a country prefix. */
export const phoneNumber = anyOf(
  object({ kind: choice(['short']), value: shortNumber }),
  object({ kind: choice(['international']), value: internationalNumber }),
);
/** As `phoneNumber` reads it. */
export type PhoneNumber = Infer<typeof phoneNumber>;

const contactRest = { label: harmless(text(120)), tollFree: harmless(boolean) };
/** A way to reach an office or a post. Numbers belong to posts, never to persons (law 6). */
export const contact = anyOf(
  object({ kind: choice(['email']), address: email, ...contactRest }),
  object({ kind: choice(['web']), url: link, ...contactRest }),
  object({ kind: choice(['phone', 'whatsapp', 'sms']), number: phoneNumber, ...contactRest }),
);
/** As `contact` reads it. */
export type Contact = Infer<typeof contact>;
