import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { weekOf } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe, describeWeek } from '@tetap/words';
import type { DayInWords, Description, Language, Said } from '@tetap/words';
import type { StatusChange } from '../events.js';
import { announceTogether } from '../shared/announceTogether.js';
import { base } from '../shared/base.styles.js';
import { buttonLink } from '../shared/buttonLink.js';
import { feedController } from '../shared/feedController.js';
import { icon } from '../shared/icons.js';
import type { Icon } from '../shared/icons.js';
import { link } from '../shared/link.js';
import { contactLink } from '../shared/links.js';
import { notices } from '../shared/notices.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { visitorOffset } from '../shared/visitorOffset.js';
import { wayButton } from '../shared/wayButton.js';
import { styles } from './office-status.styles.js';

const icons: Readonly<Record<Description['tone'], Icon>> = { open: 'check', soon: 'clock', limited: 'half', online: 'online', closed: 'closed', unknown: 'ask' };

/**
 * Says whether one can be served now, how, and if not, when and by whom.
 *
 * @element tetap-office-status
 * @attr feed - address of the feed's folder
 * @attr office - id of the office
 * @attr lang - `id` or `en`; default: as the page around it
 * @attr at - preview: the instant asked about
 * @slot - fallback: shown until there is an answer, and when there is none
 * @fires {CustomEvent<StatusChange>} tetap-status-change - the headline differs; also the first one. `detail` is a `StatusChange`
 * @fires {CustomEvent<ReadingError>} tetap-error - the feed could not be read. `detail` is a `ReadingError`
 * @csspart box - the whole
 * @csspart name - the office's name
 * @csspart status - icon, headline and detail
 * @csspart link - each link to somebody
 */
export class TetapOfficeStatus extends TetapElement<OfficeView> {
  static override readonly tag = 'tetap-office-status';
  static override styles = [base, styles];

  protected readonly answer = feedController(this, () => officeQuestion(this.feedAddress, this.office, this.instant));
  private last: StatusChange | undefined;
  /** Whether the latest answer was more than a beginning. */
  private began = false;
  /** The status that was spoken. */
  private heard: string | undefined;

  protected override view({ status, document, clock }: OfficeView, language: Language): TemplateResult {
    const say = describe(status, language, document, visitorOffset(status.at));
    const { when, role, ways } = say.contact;
    const wrong = status.office.region.publisher.contact;
    return html`
      <div class="stack card">
        ${notices(say.example, say.preview)}
        <h3 part="name" tabindex="-1">${said(say.name)}</h3>
        <div part="status" class="panel tone tone-${say.tone}">
          <span class="disc">${icon(icons[say.tone])}</span>
          <div class="stack tight">
            <p class="headline tone tone-${say.tone}">${say.headline}</p>
            ${[...say.detail.map(said), say.until, say.next].map((line) => line && html`<p>${line}</p>`)}
          </div>
        </div>
        <dl class="hours">
          <dt>${say.today.label}</dt>
          <dd class="numbers">${say.today.hours}${say.lastQueue && html`<br><span class="muted">${say.lastQueue}</span>`}</dd>
        </dl>
        ${lines('ask', say.reason)}${lines('check', say.notes)}${lines('people', say.staffing)}
        ${when || role ? html`<p class="line">${icon('clock')}<span>${role && html`<b>${said(role)}</b><br>`}${when}</span></p>` : nothing}
        <div class="actions">${ways.slice(0, 2).map((way, index) => wayButton(way, { example: document.example, primary: index === 0 }))}</div>
        <details class="rule">
          <summary>${language.badge.moreInfo}</summary>
          <div class="stack">
            ${weekTable(describeWeek(weekOf(document, status.at), language, status.office.region.zone, status.freshness.state), language)}
            ${say.basis.map(({ text, url }) => html`<p>${link(url, text, document.example)}</p>`)}
            ${[say.period, say.example ? undefined : say.official, clock.confident || say.preview ? undefined : language.badge.phoneClock].map((line) => line && html`<p class="muted">${line}</p>`)}
            ${wrong && buttonLink(document.example ? undefined : contactLink(wrong), 'ask', language.badge.wrongInfo)}
          </div>
        </details>
      </div>
      <p class="muted">${say.zone && html`${say.zone}<br>`}${say.updated}</p>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.announcement && this.announcement === this.heard && this.heard !== this.sentence()) this.announcement = '';
  }

  protected override updated(): void {
    super.updated();
    const { value } = this.answer;
    if (!value || !this.spoken.current) return;
    const { office: { id: office, region }, headline } = value.status;
    const { last, began } = this;
    // Before the overlay is read, what this device had saved is only how it begins: the network's answer to it is no change.
    this.began = value.overlay.readAt !== undefined || !region.live;
    if (last?.office === office && last.headline === headline) return;
    this.last = { office, headline };
    if (began && last?.office === office) this.announceChange();
    this.tell('tetap-status-change', this.last);
  }

  private announceChange(): void {
    this.announce('');
    announceTogether(`${this.feedAddress} ${this.office}`, {
      host: this, language: this.spoken.current!,
      speak: (many) => { this.announce(many ?? (this.heard = this.sentence()) ?? ''); },
    });
  }

  /** The status as it is now, for the ear. */
  private sentence(): string | undefined {
    const { value } = this.answer;
    const language = this.spoken.current;
    return value && language && describe(value.status, language, value.document, visitorOffset(value.status.at)).aria;
  }
}

function lines(name: Icon, sentences: readonly Said[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<div class="line">${icon(name)}<div>${sentences.map((sentence) => html`<p>${said(sentence)}</p>`)}</div></div>`;
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

declare global {
  interface HTMLElementTagNameMap {
    'tetap-office-status': TetapOfficeStatus;
  }
}
