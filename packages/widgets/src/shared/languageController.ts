import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language, Speaks } from '@tetap/words';
import { nearestTag } from './nearestTag.js';
import { setting } from './setting.js';

/** The language in which its host speaks; `undefined` while its words are being loaded. */
export interface SpokenLanguage<L = Language> {
  readonly current: L | undefined;
}

/**
 * Follows `lang` wherever it is set. Indonesian is at hand, as far as its host needs it (`own`); English arrives whole when first asked for,
 * and so do the page's own words for Indonesian (`words`) and, for a host that shows a `headline`, a regional language beside it (`pack`).
 */
export function languageController<Part extends keyof Language>(host: ReactiveControllerHost & Element, own: Speaks<Part>, shows?: 'headline'): SpokenLanguage<Speaks<Part>> {
  let current: Speaks<Part> | undefined;
  let wanted: string | undefined;
  let observer: MutationObserver | undefined;

  function choose(): void {
    const isEnglish = /^en/i.test(nearestTag(host));
    const words = setting(host, 'words') ?? '';
    const pack = (shows && setting(host, 'pack')) ?? '';
    const key = isEnglish ? 'en' : `${pack} ${words}`;
    if (key === wanted) return;
    wanted = key;
    const speak = (language: Language | Speaks<Part>): void => {
      if (wanted !== key) return;
      current = language as Speaks<Part>;
      host.requestUpdate();
    };
    if (!isEnglish && !words && !pack) speak(own);
    else (isEnglish ? import('@tetap/words/en').then(({ en }) => en) : import('./ownLanguage.js').then(({ ownLanguage }) => ownLanguage(words, pack))).then(speak, () => { speak(own); });
  }

  const controller: ReactiveController = {
    hostConnected: () => {
      observer = new MutationObserver(choose);
      for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
        observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'words', 'pack'] });
        if (!(root instanceof ShadowRoot)) break;
      }
      choose();
    },
    hostDisconnected: () => { observer?.disconnect(); },
  };
  host.addController(controller);
  return { get current() { return current; } };
}
