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
 * `settled` is called once there is an answer of the network, or there will be none soon enough: then the rest may come. Not after `end`.
 */
export function foretelling(host: ReactiveControllerHost, feed: string, office: string, settled: () => void): Foretelling {
  let isOver = false;
  let current: Saying | undefined;
  let taken: ReturnType<typeof setTimeout> | undefined;
  const patience = setTimeout(settled, PATIENCE);
  const end = (): void => {
    isOver = true;
    clearTimeout(patience);
    clearTimeout(taken);
    current = undefined;
  };
  const show = (saying: Saying | undefined): void => {
    if (!saying) return;
    current = saying;
    clearTimeout(taken);
    taken = setTimeout(() => {
      end();
      settled();
      host.requestUpdate();
    }, Math.min(saying.until - Date.now(), STANDS));
    host.requestUpdate();
  };
  // On its way before the device is looked at, which takes a phone its time.
  const asked = firstAnswers(feed, office);
  const saved = savedWords(feed, office);
  show(sayingAt(saved, Date.now()));
  // Who was here before has most of the rest on this device.
  if (saved !== undefined && !current) settled();
  void asked.then((answers) => {
    if (isOver || !answers) return;
    show(forecastAt(office, answers.office, answers.live, Date.now()));
    clearTimeout(patience);
  }).catch(() => undefined).then(() => { if (!isOver) settled(); });
  return { get current() { return current; }, end };
}
