import type { Millis } from '@tetap/schedule';
import type { Clock, OfficeView } from '../client.js';
import { CLOCK_TOLERANCE } from '../clockSlack.js';

export interface HeardClock extends Clock {
  /** The device's own clock, which no document can move. */
  readonly device: () => Millis;
  /** The same as servers have corrected it: what a document's own date is measured by. */
  readonly measured: () => Millis;
  /** The document at `path` that was published at this instant has been seen, so it is later now. */
  readonly heard: (path: string, generated: Millis) => void;
  /** The device was set since, or a server's time agrees with it: what was published before now proves nothing of it any more. */
  readonly reconsider: () => void;
  /** A server's time says that the device lags by this; whether that is sure. */
  readonly correct: (offset: Millis, sure: boolean) => void;
}

/** Milliseconds by which a clock may be off before somebody who looks at it could miss what is said of now. */
const FAR = 600_000;

/** How far a clock is to be trusted at the moment. */
export function stateOf({ source, confident, now, device }: HeardClock): OfficeView['clock'] {
  return { source, confident, ...(Math.abs(now() - device()) > FAR && { isFarOff: true }) };
}

/**
 * The device's clock, corrected by a server's where one was heard, with the feed's publication as a lower bound.
 *
 * By itself a verdict stays for the life of the page: a slow clock that has ticked past the publication is as slow as before.
 * Only a document that is replaced by an older one, which was dated by mistake, takes its evidence with it; and the device is judged
 * anew where it was set and a server's time is sure again, or where a server's time goes on and agrees with it.
 */
export function createClock(device: () => Millis): HeardClock {
  const evidence = new Map<string, readonly [generated: Millis, lag: Millis]>();
  let corrected = 0;
  let sure = false;
  /** The greatest lag of all evidence. */
  let worst = -Infinity;
  /** How much later it is than the device says, where the feed proves the clock wrong, corrected or not. */
  const proven = (): Millis | undefined => worst > corrected + CLOCK_TOLERANCE ? worst : undefined;
  const weigh = (): void => {
    worst = Math.max(...[...evidence.values()].map(([, lag]) => lag));
  };
  const measured = (): Millis => device() + corrected;
  return {
    device,
    measured,
    now: () => Math.floor(device() + (proven() ?? corrected)),
    get source() { return proven() !== undefined ? 'feed' : corrected ? 'server' : 'device'; },
    get confident() { return sure && proven() === undefined; },
    heard(path, generated) {
      const [before = Infinity, lag = 0] = evidence.get(path) ?? [];
      const behind = generated - device();
      evidence.set(path, [generated, before <= generated ? Math.max(lag, behind) : behind]);
      weigh();
    },
    reconsider() {
      for (const [path, [generated, lag]] of evidence) {
        const behind = generated - device();
        evidence.set(path, [generated, generated > measured() + CLOCK_TOLERANCE ? Math.max(lag, behind) : behind]);
      }
      weigh();
    },
    correct(offset, isSure) {
      corrected = offset;
      sure = isSure;
    },
  };
}
