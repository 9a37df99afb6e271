import type { LitElement } from 'lit';
import type { Result } from '@tetap/sdk';
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
  /** The answer that was told: the same value given again may have run out. */
  let told: Result<V> | undefined;
  let said: L | undefined;

  async function emit(value: V, language: L, answered: Result<V> | undefined): Promise<void> {
    part = await import('./emit.js');
    const { key, data } = await tell(value, language, part);
    if (host.isConnected && answered === told && language === said) part.emit(host, key, data);
  }

  function withdraw(): void {
    told = undefined;
    part?.withdraw(host);
  }

  host.addController({
    hostUpdated() {
      const { value, result } = answer;
      const { current } = spoken;
      // Frameworks write out the false of an attribute that they bind: Vue, Svelte, Preact and Angular do.
      if ((host.getAttribute('json-ld') ?? 'false') === 'false' || !value || !current) {
        withdraw();
        return;
      }
      if (result === told && current === said) return;
      told = result;
      said = current;
      emit(value, current, result).catch(() => undefined); // Nobody on the page misses it.
    },
    hostDisconnected: withdraw,
  });
}
