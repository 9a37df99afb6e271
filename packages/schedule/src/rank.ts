/** What decides within a level. */
export interface Ranked {
  readonly id: string;
  readonly priority?: number;
  readonly updated?: string;
}

/** Order within a level, the winner first: doubt, then priority, then the newest, then the id. */
export function byRank<T extends Ranked>(doubtful: (record: T) => boolean): (a: T, b: T) => number {
  return (a, b) => Number(doubtful(b)) - Number(doubtful(a))
    || (b.priority ?? 0) - (a.priority ?? 0)
    || newness(b) - newness(a)
    || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function newness({ updated }: Ranked): number {
  return updated === undefined ? -Infinity : Date.parse(updated);
}
