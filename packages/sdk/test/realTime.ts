/** Real milliseconds, also where a test has taken over every clock. */
const real = (): number => Number(process.hrtime.bigint() / 1_000_000n);
const immediate = setImmediate;

/** Long enough for what should not happen to have happened. */
export async function settle(): Promise<void> {
  for (const end = real() + 25; real() < end;) await new Promise((resolve) => immediate(resolve));
}

/** Waits for real answers to come in while the clock stands still. */
export async function until(check: () => void): Promise<void> {
  for (const end = real() + 3000; ;) {
    await new Promise((resolve) => immediate(resolve));
    try {
      check();
      await settle();
      return;
    } catch (error) {
      if (real() > end) throw error;
    }
  }
}
