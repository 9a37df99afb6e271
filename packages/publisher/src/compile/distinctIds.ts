/**
 * The records of a list with an id for each: what is left of a record in several pieces has ids that were made here, and an officer may
 * have given one of them to another. The later one is numbered on.
 */
export function distinctIds<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const given = new Set(records.map(({ id }) => id));
  const used = new Set<string>();
  return records.map((record) => {
    let { id } = record;
    for (let count = 2; used.has(id); count++) {
      const next = `${record.id.slice(0, 58)}.${count}`;
      if (!given.has(next)) id = next;
    }
    used.add(id);
    return id === record.id ? record : { ...record, id };
  });
}
