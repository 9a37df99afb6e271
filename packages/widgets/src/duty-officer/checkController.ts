import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { tryAgain } from '../shared/tryAgain.js';
import { toggled as folded, unfold } from '../shared/unfold.js';
import type { DutyLanguage } from './dutyLanguage.js';
import type { createNumberCheck, Surroundings } from './numberCheck.js';

/** "Is this number official?": nothing of it is fetched before somebody opens it, and nothing typed outlives its closing. */
export interface NumberCheck {
  /** Closes it: another office is shown, or none. */
  readonly forget: () => void;
  readonly content: (language: DutyLanguage) => TemplateResult;
}

export function checkController(host: ReactiveControllerHost, surroundings: Surroundings): NumberCheck {
  let isOpen = false;
  let isMissing = false;
  let create: typeof createNumberCheck | undefined;
  let check: ReturnType<typeof createNumberCheck> | undefined;
  let closing: AbortController | undefined;

  const forget = (): void => {
    isOpen = false;
    check = undefined;
    closing?.abort();
  };

  async function load(): Promise<void> {
    try {
      create = (await import('./numberCheck.js')).createNumberCheck;
    } catch {
      isMissing = true;
    }
  }

  async function toggled(event: Event): Promise<void> {
    folded(event);
    forget();
    isOpen = (event.currentTarget as HTMLDetailsElement).open;
    isMissing = false;
    host.requestUpdate();
    if (!isOpen || create) return;
    await tryAgain(surroundings.announce, load, () => isOpen && isMissing && surroundings.language()?.duty.checkMissing);
    host.requestUpdate();
  }

  function inside({ duty, control }: DutyLanguage): unknown {
    if (isOpen && !check && create) check = create(surroundings, (closing = new AbortController()).signal);
    return !isOpen ? nothing : check?.() ?? html`<p>${isMissing ? duty.checkMissing : control.loading}</p>`;
  }

  host.addController({ hostDisconnected: forget });
  return {
    forget,
    content: (language) => html`
      <details class="rule more" ?open=${isOpen} @toggle=${toggled}>
        <summary @click=${unfold}>${language.duty.checkNumber}</summary>
        ${inside(language)}
      </details>`,
  };
}
