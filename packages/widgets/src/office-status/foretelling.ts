import type { ReactiveControllerHost } from 'lit';
import { forecastAt, sayingAt } from '@tetap/schedule/forecast';
import type { Saying } from '@tetap/schedule/forecast';
import { firstAnswers, PATIENCE, savedWords } from '@tetap/sdk/first';

/** Milliseconds for which a first answer may stand while nothing else has come. */
const STANDS = 60_000;

/** What was found ahead of an office for now. */
export interface Foretelling {
  readonly current: Saying | undefined;
  /** Nothing of it is to be shown any more. */
  readonly end: () => void;
}

/**
 * A first answer before client, engine and language are there: the words that were found for what an earlier visit saved, at once;
 * then those that came with the office's document.
 * `settled` is called once there is an answer of the network, or there will be none soon enough: then the rest may come.
 */
export function foretelling(host: ReactiveControllerHost, feed: string, office: string, settled: () => void): Foretelling {
  const over = new AbortController();
  let current: Saying | undefined;
  let taken: ReturnType<typeof setTimeout> | undefined;
  const patience = setTimeout(settled, PATIENCE);
  const end = (): void => {
    clearTimeout(patience);
    clearTimeout(taken);
    over.abort();
    current = undefined;
  };
  const show = (saying: Saying | undefined): void => {
    if (!saying) return;
    current = saying;
    clearTimeout(taken);
    taken = setTimeout(() => {
      end();
      host.requestUpdate();
    }, Math.min(saying.until - Date.now(), STANDS));
    host.requestUpdate();
  };
  const saved = savedWords(feed, office);
  show(sayingAt(saved, Date.now()));
  // Who was here before has most of the rest on this device.
  if (saved !== undefined && !current) settled();
  void firstAnswers(feed, office, over.signal).then((answers) => {
    if (over.signal.aborted || !answers) return;
    show(forecastAt(office, answers.office, answers.live, Date.now()));
    clearTimeout(patience);
  }).catch(() => undefined).then(settled);
  return { get current() { return current; }, end };
}
