import type { ReactiveControllerHost } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import { indonesian } from './badgeLanguage.js';
import type { BadgeLanguage } from './badgeLanguage.js';

/** Answers for which words were sought. */
const seen = new WeakSet<OfficeView>();

/** What the controller looks at whenever its host was drawn. */
export interface SayingSource {
  readonly view: () => OfficeView | undefined;
  readonly language: () => BadgeLanguage | undefined;
  readonly feed: () => string;
}

/** Keeps the words for a next visit, of a proven answer in plain Indonesian, which is what a first part shows by itself. */
export function sayingController(host: ReactiveControllerHost, { view, language, feed }: SayingSource): void {
  host.addController({
    hostUpdated: () => {
      const now = view();
      if (!now || now.status.freshness.state !== 'fresh' || language() !== indonesian || seen.has(now)) return;
      seen.add(now);
      const address = feed();
      // Not while the page has something to do; Safari cannot say when.
      (globalThis.requestIdleCallback as typeof requestIdleCallback | undefined ?? setTimeout)(() => {
        import('./keepSaying.js').then(({ keepSaying }) => { keepSaying(address, now.status.office.id); }, () => undefined);
      });
    },
  });
}
