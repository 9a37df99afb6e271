/** Real milliseconds, also where a test has taken over every clock. */
const real = (): number => Number(process.hrtime.bigint() / 1_000_000n);
const immediate = setImmediate;

/**
 * Turns of the event loop in which an answer comes over the loopback network, with much to spare. On a busy machine the milliseconds of a
 * wait may go by while this process does not run at all; turns do not.
 */
const TURNS = 2000;

/** Long enough for what should not happen to have happened. */
export async function settle(): Promise<void> {
  for (let turn = 0, end = real() + 25; turn < TURNS || real() < end; turn++) await new Promise((resolve) => immediate(resolve));
}

/** Waits for real answers to come in while the clock stands still. */
export async function until(check: () => void): Promise<void> {
  for (let turn = 0, end = real() + 10_000; ; turn++) {
    await new Promise((resolve) => immediate(resolve));
    try {
      check();
      await settle();
      return;
    } catch (error) {
      if (turn > TURNS && real() > end) throw error;
    }
  }
}
