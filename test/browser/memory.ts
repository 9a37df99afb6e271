import { executeServerCommand } from '@web/test-runner-commands';

export interface Held {
  /** Instances of each class. */
  readonly living: readonly number[];
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript. */
  readonly heap: number;
}

/** What the page holds once all garbage is collected; `false` in browsers that do not tell. */
export function held(classes: readonly string[]): Promise<Held | false> {
  return executeServerCommand('memory-held', { classes });
}

/** How many elements a soak mounts in this run. */
export function soakCycles(): Promise<number> {
  return executeServerCommand('memory-cycles', {});
}
