import type { LitElement } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import type { FeedAnswer } from '../shared/feedController.js';
import type * as Emitting from './emit.js';

/**
 * On request, by the attribute `json-ld`: tells search engines what the badge tells people. Of proven data only, and never of an
 * example: a search engine would keep it for weeks.
 */
export function jsonLdController(host: LitElement, answer: FeedAnswer<OfficeView>, feed: () => string): void {
  let part: typeof Emitting | undefined;
  host.addController({
    hostUpdated() {
      const { value } = answer;
      if (!host.hasAttribute('json-ld') || !value) {
        part?.withdraw(host);
        return;
      }
      const isTrue = value.status.freshness.state === 'fresh' && !value.document.example;
      const key = `${feed()} ${value.status.office.id}`;
      import('./emit.js').then((loaded) => {
        part = loaded;
        if (host.isConnected) part.emit(host, key, isTrue ? part.structuredData(value) : undefined);
      }, () => undefined); // Nobody on the page misses it.
    },
    hostDisconnected() {
      part?.withdraw(host);
    },
  });
}
