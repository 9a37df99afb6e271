import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '@tetap/words';
import { id } from '@tetap/words/id';
import { nearestTag } from './nearestTag.js';

/** The language in which its host speaks; `undefined` while its words are being loaded. */
export interface SpokenLanguage {
  readonly current: Language | undefined;
}

/** Follows `lang` wherever it is set. Indonesian is at hand; English arrives when first asked for. */
export function languageController(host: ReactiveControllerHost & Element): SpokenLanguage {
  let current: Language | undefined;
  let wanted: string | undefined;
  let observer: MutationObserver | undefined;

  function speak(language: Language, tag: string): void {
    if (wanted !== tag) return;
    current = language;
    host.requestUpdate();
  }

  function choose(): void {
    const tag = /^en\b/i.test(nearestTag(host)) ? 'en' : 'id';
    if (tag === wanted) return;
    wanted = tag;
    if (tag === 'id') speak(id, tag);
    else import('@tetap/words/en').then(({ en }) => { speak(en, tag); }, () => { speak(id, tag); });
  }

  const controller: ReactiveController = {
    hostConnected: () => {
      observer = new MutationObserver(choose);
      for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
        observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
        if (!(root instanceof ShadowRoot)) break;
      }
      choose();
    },
    hostDisconnected: () => { observer?.disconnect(); },
  };
  host.addController(controller);
  return { get current() { return current; } };
}
