import { executeServerCommand } from '@web/test-runner-commands';

/** `compare` with what was reviewed, `record` that anew, or take `screenshots` elsewhere: every look of every state. */
export type Mode = 'compare' | 'record' | 'screenshots';
export const recordsMode = (): Promise<Mode> => executeServerCommand('records-mode');

/** The accessibility tree of the first element that `selector` finds: as it was reviewed, and as it is. */
export function treeOf(selector: string, path: string): Promise<{ readonly kept: string; readonly now: string }> {
  return executeServerCommand('records-tree', { selector, path });
}

interface Picture {
  readonly path: string;
  /** CSS pixels from the top that are looked at. */
  readonly tallest: number;
  /** Kept at a third of its size. */
  readonly isSmall: boolean;
}

/** How much of the picture of an element differs from the one that was reviewed, 0 to 1. */
export async function pictureOf(element: Element, { path, tallest, isSmall }: Picture): Promise<{ readonly differs: number; readonly sizes: string }> {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = { x: Math.floor(left + scrollX) - 4, y: Math.floor(top + scrollY) - 4, width: Math.ceil(right) - Math.floor(left) + 8, height: Math.min(tallest, Math.ceil(bottom) - Math.floor(top) + 8) };
  return executeServerCommand('records-picture', { clip, path, isSmall });
}
