import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Named {
  readonly name: string;
}

/** An element in the custom-elements manifest. */
export interface Element extends Named {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: 'field' | 'method'; readonly static?: boolean; readonly parameters?: readonly Named[] })[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default: string })[];
}

export interface Module {
  readonly path: string;
  readonly declarations: readonly Element[];
  readonly exports: readonly (Named & { readonly kind: string; readonly declaration: Named & { readonly module: string } })[];
}

export const widgets = resolve(import.meta.dirname, '../../packages/widgets');
/** As built. */
export const { modules } = JSON.parse(readFileSync(resolve(widgets, 'dist/custom-elements.json'), 'utf8')) as { readonly modules: readonly Module[] };
export const elements = modules.flatMap(({ declarations }) => declarations);

export const namesOf = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).sort();
