import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';
import { drawn } from '../../shared/cardIcons.js';

const SOUND = 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11';
const SQUARE = 'M7 7h10v10H7z';

/** Codes by which phones call a language, beside its own. */
const NAMES: Readonly<Record<string, string>> = { in: 'id', ind: 'id', eng: 'en' };

function languageOf({ lang }: SpeechSynthesisVoice): string {
  const [code = ''] = lang.toLowerCase().split(/[-_]/);
  return NAMES[code] ?? code;
}

export interface ReadAloud {
  /** Speaks `text`, or falls silent. Nothing where this phone has no voice of its own for the language. */
  readonly button: (text: string, language: Speaks<'tools'>) => TemplateResult | typeof nothing;
}

/**
 * The voice of the phone itself: one that comes from the network would tell a stranger what is read, and cost data. Voices may
 * be known only a while after the page.
 *
 * @param subject - what is shown by now: of another nothing is read on
 */
export function readAloud(host: LitElement, subject: () => string): ReadAloud {
  const { speechSynthesis: speech } = globalThis as { speechSynthesis?: SpeechSynthesis };
  let spoken: SpeechSynthesisUtterance | undefined;
  let about: string | undefined;
  const update = (): void => { host.requestUpdate(); };

  function stop(): void {
    if (!spoken) return;
    spoken = undefined;
    speech?.cancel();
    update();
  }

  function speak(text: string, voice: SpeechSynthesisVoice): void {
    stop();
    about = subject();
    const utterance = spoken = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (spoken !== utterance) return;
      spoken = undefined;
      update();
    };
    speech?.speak(utterance);
    update();
  }

  host.addController({
    hostConnected() {
      // Old Safari has no such event, and knows its voices at once.
      if (speech && 'addEventListener' in speech) speech.addEventListener('voiceschanged', update);
      addEventListener('pagehide', stop);
    },
    hostUpdate() {
      if (about !== subject()) stop();
    },
    hostDisconnected() {
      if (speech && 'removeEventListener' in speech) speech.removeEventListener('voiceschanged', update);
      removeEventListener('pagehide', stop);
      stop();
    },
  });

  return {
    button(text, { tag, tools }) {
      const voice = speech?.getVoices().find((one) => one.localService && languageOf(one) === tag);
      if (!voice) return nothing;
      return html`<button class="button" @click=${() => { if (spoken) stop(); else speak(text, voice); }}>${drawn(spoken ? SQUARE : SOUND)}<span>${spoken ? tools.stop : tools.readAloud}</span></button>`;
    },
  };
}
