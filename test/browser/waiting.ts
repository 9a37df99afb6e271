/** Resolves after so many milliseconds; without any, in a turn of the event loop of its own. */
export const sleep = (milliseconds = 0): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until `holds` gives something; fails with `what`. */
export async function until<T>(what: string, holds: () => T | undefined | false, milliseconds = 15_000): Promise<T> {
  for (const end = performance.now() + milliseconds; ;) {
    const found = holds();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(20);
  }
}
