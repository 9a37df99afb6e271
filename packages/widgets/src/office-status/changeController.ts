import type { LitElement } from 'lit';
import type { Headline } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { announceTogether } from '../shared/announceTogether.js';
import type { BadgeLanguage } from './badgeLanguage.js';
import { wordsFor } from './wordsFor.js';

/** What the controller looks at whenever its host is drawn. */
export interface ShownStatus {
  /** Names feed and office. */
  readonly about: () => string;
  readonly view: () => OfficeView | undefined;
  readonly language: () => BadgeLanguage | undefined;
  /** Whether the latest answer is what the network says. */
  readonly isRead: () => boolean;
}

/**
 * Says aloud that the headline has changed of what is shown. What was foretold, saved or not yet read whole is only how it begins: the network's answer to it
 * is no change, nor is what another office says, another feed, or one that comes back to the page. What was said does not outlive its truth.
 */
export function changeController(host: LitElement, { about, view, language, isRead }: ShownStatus, announce: (sentence: string) => void): void {
  let last: { readonly subject: string; readonly headline: Headline } | undefined;
  /** The status that was spoken. */
  let heard: string | undefined;

  /** The status as it is now, for the ear. */
  function sentence(): string | undefined {
    const [now, spoken] = [view(), language()];
    return now && spoken && wordsFor(now, spoken).aria;
  }

  function tell(subject: string, spoken: BadgeLanguage): void {
    announce('');
    announceTogether({
      about: subject, host, language: spoken,
      isOver: () => about() !== subject,
      speak: (many) => { announce(many ?? (heard = sentence()) ?? ''); },
    });
  }

  host.addController({
    hostUpdate() {
      if (heard === undefined || heard === sentence()) return;
      heard = undefined;
      announce('');
    },
    hostUpdated() {
      const [now, spoken, subject] = [view(), language(), about()];
      const before = last?.subject === subject ? last : undefined;
      last = now && spoken && (before ?? isRead()) ? { subject, headline: now.status.headline } : undefined;
      if (before && last && before.headline !== last.headline) tell(subject, spoken!);
    },
    hostDisconnected() { last = undefined; },
  });
}
