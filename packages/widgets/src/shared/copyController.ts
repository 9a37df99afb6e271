import type { ReactiveControllerHost } from 'lit';

/** Copies a number, and remembers which, so that its button can say so. */
export interface Copying {
  readonly copied: string | undefined;
  readonly copy: (number: string) => void;
}

/** Announces `done` when the number is on the clipboard. A page may forbid that; then nothing is claimed. */
export function copyController(host: ReactiveControllerHost, announce: (sentence: string) => void, done: () => string | undefined): Copying {
  let copied: string | undefined;
  return {
    get copied() { return copied; },
    copy: (number) => {
      // What was said of one number would not be heard of the next.
      announce('');
      navigator.clipboard.writeText(number).then(async () => {
        await host.updateComplete;
        copied = number;
        host.requestUpdate();
        announce(done() ?? '');
      }, () => undefined);
    },
  };
}
