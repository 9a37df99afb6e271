import type { Millis, Question } from '@tetap/schedule';
import type { Clock } from '../client.js';

/** The arguments with which the engine is asked about `at`, or about now. */
export function instantOf(clock: Pick<Clock, 'now'>, at: Millis | undefined): readonly [now: Millis, question: Question] {
  const now = clock.now();
  return at === undefined ? [now, {}] : [at, { clock: now }];
}
