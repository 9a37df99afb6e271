import { adoptStyles, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { weekOf } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe, describeWeek } from '@tetap/words';
import type { DayInWords, Language } from '@tetap/words';
import { contrastController } from '../contrast/contrastController.js';
import { buttonLink } from '../shared/buttonLink.js';
import { feedController } from '../shared/feedController.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import { link } from '../shared/link.js';
import { cardIcon } from '../shared/cardIcons.js';
import { contactLink } from '../shared/links.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { said } from '../shared/said.js';
import { visitorOffset } from '../shared/visitorOffset.js';
import { card } from './card.js';
import { styles } from './rest.styles.js';

/*
 * What a badge needs once its first status stands: who asks and keeps asking, the engine and the words.
 */

export { failure } from '../shared/failure.js';

export interface Rest {
  readonly answer: FeedAnswer<OfficeView>;
  readonly spoken: SpokenLanguage;
}

/** `question` gives the address of the feed, the office and the instant of a preview. */
export function rest(host: LitElement, question: () => Parameters<typeof officeQuestion>): Rest {
  contrastController(host);
  adoptStyles(host.renderRoot as ShadowRoot, [...(host.constructor as typeof LitElement).elementStyles, further, styles]);
  return { answer: feedController(host, () => officeQuestion(...question())), spoken: languageController(host) };
}

export function statusCard({ status, document, clock }: OfficeView, language: Language): TemplateResult {
  const say = describe(status, language, document, visitorOffset(status.at));
  const wrong = status.office.region.publisher.contact;
  return card(say, document.example, html`
    <details class="rule">
      <summary>${language.badge.moreInfo}</summary>
      <div class="stack">
        ${weekTable(describeWeek(weekOf(document, status.at), language, status.office.region.zone, status.freshness.state), language)}
        ${say.basis.map(({ text, url }) => html`<p>${link(url, text, document.example)}</p>`)}
        ${[say.period, say.example ? undefined : say.official, clock.confident || say.preview ? undefined : language.badge.phoneClock].map((line) => line && html`<p class="muted">${line}</p>`)}
        ${wrong && buttonLink(document.example ? undefined : contactLink(wrong), cardIcon('ask'), language.badge.wrongInfo)}
      </div>
    </details>`);
}

/** A status for the ear. */
export function sentenceOf({ status, document }: OfficeView, language: Language): string {
  return describe(status, language, document, visitorOffset(status.at)).aria;
}

function weekTable(days: readonly DayInWords[], { badge }: Language): TemplateResult {
  return html`
    <table>
      <caption class="unseen">${badge.hoursWeek}</caption>
      ${days.map(({ date, weekday, shown, hours, note }, index) => html`
        <tr class=${index === 0 ? 'today' : nothing}>
          <th scope="row">${weekday}<br><time class="muted" datetime=${date}>${shown}</time></th>
          <td class="numbers">${hours}${note && html`<br><span class="muted">${said(note)}</span>`}</td>
        </tr>`)}
    </table>`;
}
