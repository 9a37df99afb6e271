import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnWords } from '@tetap/feed';
import type { Language, Speaks } from '@tetap/words';
import { followLanguageMarks } from './languageMarks.js';
import { nearestTag } from './nearestTag.js';
import { RETRY } from './retry.js';
import { setting } from './setting.js';

/** The language in which its host speaks; `undefined` while its words are being loaded. */
export interface SpokenLanguage<L = Language> {
  readonly current: L | undefined;
}

/**
 * Follows `lang` wherever it is set. Indonesian is at hand, as far as its host needs it (`own`); English arrives whole when first asked for, and so do
 * own words for Indonesian, the page's (`words`) before those of the region, and, for a host that shows a `headline`, a regional language beside it (`pack`).
 * What could not be loaded is asked for again, and Indonesian is spoken meanwhile.
 *
 * @param regional - the region's words, as far as the answer is there that has them
 */
export function languageController<Part extends keyof Language>(host: ReactiveControllerHost & Element, own: Speaks<Part>, regional: () => OwnWords | undefined, shows?: 'headline'): SpokenLanguage<Speaks<Part>> {
  let current: Speaks<Part> | undefined;
  let heard: OwnWords | undefined;
  let wanted: string | undefined;
  /** Whether what is wanted could not be loaded. */
  let isLost = false;
  let leave: (() => void) | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  /** Whether another language is wanted than before. */
  function choose(): boolean {
    const isEnglish = /^en/i.test(nearestTag(host));
    const words = setting(host, 'words') || heard;
    const pack = (shows && setting(host, 'pack')) ?? '';
    const key = isEnglish ? 'en' : JSON.stringify([pack, words]);
    if (key === wanted) return false;
    wanted = key;
    isLost = false;
    clearTimeout(again);
    const speak = (language: Language | Speaks<Part>): void => {
      if (wanted !== key) return;
      current = language as Speaks<Part>;
      host.requestUpdate();
    };
    if (!isEnglish && !words && !pack) speak(own);
    else (isEnglish ? import('@tetap/words/en').then(({ en }) => en) : import('./ownLanguage.js').then(({ ownLanguage }) => ownLanguage(words ?? [], pack))).then(speak, () => {
      if (wanted !== key) return;
      speak(own);
      isLost = true;
      if (host.isConnected) again = setTimeout(begin, RETRY);
    });
    return true;
  }

  /** What was lost is asked for again here alone: an answer that comes meanwhile takes nothing away. */
  function begin(): void {
    if (isLost) wanted = undefined;
    choose();
  }

  const controller: ReactiveController = {
    hostConnected: () => {
      leave = followLanguageMarks(host, choose);
      begin();
    },
    hostUpdate: () => {
      const before = heard;
      heard = regional();
      // What comes first is waited for: else one would read our words for a moment.
      if (heard !== before && choose() && !before) current = undefined;
    },
    hostDisconnected: () => {
      leave?.();
      clearTimeout(again);
    },
  };
  host.addController(controller);
  return { get current() { return current; } };
}
