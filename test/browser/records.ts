import { executeServerCommand } from '@web/test-runner-commands';

/** `compare` with what was reviewed, `record` that anew, or take `screenshots` elsewhere: every look of every state. */
export type Mode = 'compare' | 'record' | 'screenshots';
export const recordsMode = (): Promise<Mode> => executeServerCommand('records-mode');

/** The accessibility tree of the first element that `selector` finds: as it was reviewed, and as it is. */
export function treeOf(selector: string, path: string): Promise<{ readonly kept: string; readonly now: string }> {
  return executeServerCommand('records-tree', { selector, path });
}

interface Picture {
  /** Of the state, and a name in it. */
  readonly path: string;
  readonly name: string;
  /** CSS pixels from the top that are looked at. */
  readonly tallest: number;
  /** Kept at a third of its size. */
  readonly isSmall: boolean;
}

/** Takes the picture of an element. It is compared while the next is drawn: `differing` tells. */
export async function takePicture(element: Element, { path, name, tallest, isSmall }: Picture): Promise<void> {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = { x: Math.floor(left + scrollX) - 4, y: Math.floor(top + scrollY) - 4, width: Math.ceil(right) - Math.floor(left) + 8, height: Math.min(tallest, Math.ceil(bottom) - Math.floor(top) + 8) };
  await executeServerCommand('records-picture', { clip, path, name, isSmall });
}

/** The pictures of a state that differ from those that were reviewed, each in a line. */
export function differing(path: string): Promise<readonly string[]> {
  return executeServerCommand('records-differing', { path });
}
