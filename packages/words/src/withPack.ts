import type { Language, Pack } from './messages.js';

/** The language with a regional one beside it: `describe` then gives greeting and headline in both. Meant for Indonesian, which all packs stand above. */
export function withPack<L extends Language>(language: L, pack: Pack): L {
  return { ...language, pack };
}
