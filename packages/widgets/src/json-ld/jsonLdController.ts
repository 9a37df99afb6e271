import type { LitElement } from 'lit';
import type { FeedAnswer } from '../shared/feedController.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import type * as Emitting from './emit.js';
import type { StructuredData } from './structuredData.js';

/** What an answer tells, and about what; `data` is undefined while nothing may be told. */
export interface Telling {
  readonly key: string;
  readonly data: StructuredData | undefined;
}

/**
 * On request, by the attribute `json-ld`: tells search engines what the element tells people. `tell` says what, of proven data only
 * and never of an example: a search engine would keep it for weeks.
 */
export function jsonLdController<V, L extends object>(host: LitElement, answer: FeedAnswer<V>, spoken: SpokenLanguage<L>, tell: (value: V, language: L, part: typeof Emitting) => Telling | Promise<Telling>): void {
  let part: typeof Emitting | undefined;
  let told: V | undefined;
  let said: L | undefined;

  async function emit(value: V, language: L): Promise<void> {
    part = await import('./emit.js');
    const { key, data } = await tell(value, language, part);
    if (host.isConnected && value === told && language === said) part.emit(host, key, data);
  }

  function withdraw(): void {
    told = undefined;
    part?.withdraw(host);
  }

  host.addController({
    hostUpdated() {
      const { value } = answer;
      const { current } = spoken;
      if (!host.hasAttribute('json-ld') || !value || !current) {
        withdraw();
        return;
      }
      if (value === told && current === said) return;
      told = value;
      said = current;
      emit(value, current).catch(() => undefined); // Nobody on the page misses it.
    },
    hostDisconnected: withdraw,
  });
}
