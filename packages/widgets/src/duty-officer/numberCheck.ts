import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pastedNumbers } from '@tetap/feed';
import type { Pasted, RegionDocument } from '@tetap/feed';
import type { Client, OfficeView, Result, Stop } from '@tetap/sdk';
import { askingWay, ended } from '@tetap/words';
import type { CheckMessages, VerdictInWords } from '@tetap/words';
import { check as en } from '@tetap/words/en/check';
import { check as id } from '@tetap/words/id/check';
import { icon } from '../shared/icons.js';
import type { Icon } from '../shared/icons.js';
import { keepKey } from '../shared/keepKey.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { answersOn, isListed } from './answersOn.js';
import type { DutyLanguage } from './dutyLanguage.js';
import { officialNumbers } from './officialNumbers.js';

/** What the checker needs of the card around it. */
export interface Surroundings {
  readonly client: () => Client | undefined;
  readonly view: () => OfficeView | undefined;
  readonly language: () => DutyLanguage | undefined;
  readonly changed: () => void;
  /** Says it politely. */
  readonly announce: (sentence: string) => void;
}

const icons: Readonly<Record<VerdictInWords['tone'], Icon>> = { open: 'check', limited: 'ask', down: 'down' };

/**
 * "Is this number official?" What is pasted stays in the text field and in this closure: it is asked of nobody, saved
 * nowhere, and becomes no attribute. The list is read when the checker opens, so that it is there before the number is.
 * `signal` ends that.
 */
export function createNumberCheck({ client, view, language, changed, announce }: Surroundings, signal: AbortSignal): () => TemplateResult | typeof nothing {
  let typed = '';
  let pasted: Pasted | undefined;
  /** Undefined while the list is on its way. */
  let region: Result<RegionDocument> | undefined;
  let stop: Stop | undefined;

  /** Follows the list: a saved one is there at once, and where there is none an error within 4 s. */
  function readList(): void {
    stop?.();
    region = undefined;
    stop = client()?.watchRegion((result) => {
      region = result;
      tell();
    }, { signal });
  }

  /** Undefined: nothing is asked, or the answer waits for the list. */
  function answers(): readonly VerdictInWords[] | undefined {
    const [office, spoken] = [view(), language()];
    if (!pasted || !office || !spoken) return undefined;
    const official = officialNumbers(office, region, client()?.now() ?? Infinity, spoken);
    return region || isListed(pasted, official) ? answersOn(pasted, official, spoken, wordsOf(spoken)) : undefined;
  }

  /** Shows the answer, and says it: once, and again only if it has become another one. */
  function tell(): void {
    const found = answers();
    if (found) announce(found.map(sentence).join(' '));
    changed();
  }

  function check(): void {
    pasted = pastedNumbers(typed);
    if (region?.ok === false) readList();
    tell();
  }

  /** A verdict never stands beside another number than its own. */
  function edit(event: Event): void {
    typed = (event.target as HTMLTextAreaElement).value;
    pasted = undefined;
    announce('');
    changed();
  }

  function pressed(event: KeyboardEvent): void {
    keepKey(event);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    check();
  }

  readList();
  return () => {
    const [office, spoken, found] = [view(), language(), answers()];
    if (!office || !spoken) return nothing;
    const say = wordsOf(spoken);
    return html`
      <div class="stack">
        <label class="stack tight">
          <span class="strong">${say.label}</span>
          <textarea rows="2" .value=${typed} inputmode="tel" autocomplete="off" spellcheck="false" @input=${edit} @keydown=${pressed} @keypress=${keepKey} @keyup=${keepKey}></textarea>
        </label>
        <p class="muted">${say.here}</p>
        <div class="actions"><button class="button" @click=${check}>${icon('shield')}<span>${say.button}</span></button></div>
        ${pasted && !found ? html`<p>${say.checking}</p>` : nothing}
        ${found?.map(panel)}
        ${found?.some(({ ask }) => ask) ? html`
          <p>${say.ask}</p>
          <div class="actions">${wayButton(askingWay(office.document.data, spoken), { example: office.document.example })}</div>` : nothing}
      </div>`;
  };
}

function wordsOf({ tag, adapt }: DutyLanguage): CheckMessages {
  const check = tag === 'en' ? en : id;
  return adapt?.({ check }).check ?? check;
}

function panel({ shown, tone, verdict, notes }: VerdictInWords): TemplateResult {
  return html`
    <div class="panel tone tone-${tone}">
      <div class="stack tight">
        ${shown && html`<p class="numbers">${shown}</p>`}
        <p class="line strong">${icon(icons[tone])}<span>${said(verdict)}</span></p>
        ${notes.map((note) => html`<p>${said(note)}</p>`)}
      </div>
    </div>`;
}

function sentence({ shown, verdict, notes }: VerdictInWords): string {
  return [shown, verdict.value, ...notes.map(({ value }) => value)].flatMap((text) => (text ? ended(text) : [])).join(' ');
}
