import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import type { MoreLanguage } from '@tetap/words';
import { retryButton } from '../shared/retryButton.js';
import { tryAgain } from '../shared/tryAgain.js';
import type { BadgeLanguage } from './badgeLanguage.js';
import type { createMore } from './more/createMore.js';
import type { Surroundings } from './more/surroundings.js';

/** What stands behind "the week's hours and more": nothing of it is fetched before somebody opens it. */
export interface More {
  readonly toggled: (event: Event) => void;
  /** Whether somebody has opened it. */
  readonly isWanted: boolean;
  readonly content: (view: OfficeView, language: BadgeLanguage) => TemplateResult | typeof nothing;
}

/** `announce` says that it failed, after each try that somebody asked for. */
export function moreController(host: LitElement, surroundings: Surroundings, announce: (sentence: string) => void): More {
  let isWanted = false;
  let render: ReturnType<typeof createMore> | undefined;
  let words: MoreLanguage | undefined;
  /** Of whom `words` are, or will be. */
  let asked: BadgeLanguage | undefined;
  /** What the badge speaks. */
  let spoken: BadgeLanguage | undefined;
  let isMissing = false;

  async function load(language: BadgeLanguage): Promise<void> {
    asked = language;
    words = undefined;
    try {
      const [part, loaded] = await Promise.all([import('./more/createMore.js'), wordsOf(language)]);
      render ??= part.createMore(host, surroundings);
      if (asked !== language) return;
      words = loaded;
      isMissing = false;
    } catch {
      isMissing ||= asked === language;
    }
    host.requestUpdate();
  }

  /** A failure that stands already does so meanwhile, with what was pressed. */
  function attempt(language: BadgeLanguage): void {
    void tryAgain(announce, () => load(language), () => isMissing && asked === language && language.control.fail);
  }

  return {
    toggled(event) {
      const { open } = event.currentTarget as HTMLDetailsElement;
      isWanted ||= open;
      if (open && spoken && (isMissing || asked !== spoken)) attempt(spoken);
      host.requestUpdate();
    },
    get isWanted() { return isWanted; },
    content(view, language) {
      spoken = language;
      if (!isWanted) return nothing;
      if (asked !== language) {
        isMissing = false;
        void load(language);
      }
      if (render && words) return render(view, { ...language, ...words });
      if (!isMissing) return html`<p>${language.control.loading}</p>`;
      return html`<div class="stack tight"><p>${language.control.fail}</p>${retryButton(language, () => { attempt(language); })}</div>`;
    },
  };
}

async function wordsOf({ tag, adapt }: BadgeLanguage): Promise<MoreLanguage> {
  const words = await (tag === 'en' ? import('@tetap/words/en/more').then(({ enMore }) => enMore) : import('@tetap/words/id/more').then(({ idMore }) => idMore));
  return adapt?.(words) ?? words;
}
