import type { ReactiveControllerHost } from 'lit';

/** Copies a number, and remembers which, so that its button can say so. */
export interface Copying {
  readonly copied: string | undefined;
  readonly copy: (number: string) => void;
}

/** `done` is called when the number is on the clipboard. A page may forbid that; then nothing is claimed. */
export function copyController(host: ReactiveControllerHost, done: () => void): Copying {
  let copied: string | undefined;
  return {
    get copied() { return copied; },
    copy: (number) => {
      navigator.clipboard.writeText(number).then(() => {
        copied = number;
        host.requestUpdate();
        done();
      }, () => undefined);
    },
  };
}
