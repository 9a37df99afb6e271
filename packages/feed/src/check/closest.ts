import { visit } from '../schema/visit.js';
import type { Damage } from '../schema/visit.js';
import type { Schema } from '../schema/schema.js';

/** The option that a value was most likely meant for, with what is wrong with it then. */
export function closest(options: readonly Schema[], raw: unknown, path: string): { readonly option: Schema; readonly damages: readonly Damage[] } {
  const [best] = options.map((option) => {
    const damages: Damage[] = [];
    visit(option, raw, path, damages);
    return { option, damages };
  }).sort((a, b) => a.damages.length - b.damages.length);
  return best!;
}
