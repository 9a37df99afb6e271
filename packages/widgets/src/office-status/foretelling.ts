import type { ReactiveControllerHost } from 'lit';
import { forecastAt } from '@tetap/schedule';
import type { Saying } from '@tetap/schedule';
import { firstAnswers, isOfficeSaved, PATIENCE } from '@tetap/sdk/first';

/** Milliseconds for which a first answer may stand while nothing else has come. */
const STANDS = 60_000;

/** What was foretold of an office for now. */
export interface Foretelling {
  readonly current: Saying | undefined;
  /** Nothing of it is to be shown any more. */
  readonly end: () => void;
}

/**
 * A first answer, from the words that came with the office's document: shown before client, engine and language are there.
 * `settled` is called once there is one, or there will be none soon enough: then the rest may come.
 */
export function foretelling(host: ReactiveControllerHost, feed: string, office: string, settled: () => void): Foretelling {
  const over = new AbortController();
  let current: Saying | undefined;
  let timer = setTimeout(settled, PATIENCE);
  const end = (): void => {
    clearTimeout(timer);
    over.abort();
    current = undefined;
  };
  // Who was here before has most of it on this device.
  if (isOfficeSaved(feed, office)) settled();
  void firstAnswers(feed, office, over.signal).then((answers) => {
    if (over.signal.aborted || !answers) return;
    const now = Date.now();
    current = forecastAt(office, answers.office, answers.live, now);
    if (!current) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      host.requestUpdate();
    }, Math.min(current.until - now, STANDS));
    host.requestUpdate();
  }).catch(() => undefined).then(settled);
  return { get current() { return current; }, end };
}
