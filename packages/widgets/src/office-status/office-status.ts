import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { lookAhead } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe } from '@tetap/words';
import type { Language, Said } from '@tetap/words';
import type { StatusChange } from '../events.js';
import { base } from '../shared/base.styles.js';
import { feedController } from '../shared/feedController.js';
import { headsUp } from '../shared/headsUp.js';
import { icon } from '../shared/icons.js';
import type { Icon } from '../shared/icons.js';
import { notices } from '../shared/notices.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { visitorOffset } from '../shared/visitorOffset.js';
import { wayButton } from '../shared/wayButton.js';
import { moreController } from './moreController.js';
import { statusIcons } from './statusIcons.js';
import { styles } from './office-status.styles.js';

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
 * @fires {CustomEvent<DirectoryWanted>} tetap-open-directory - somebody looks for services that need no counter. `detail` is a `DirectoryWanted`
 * @csspart box - the whole
 * @csspart name - the office's name
 * @csspart status - icon, headline and detail
 * @csspart link - each link to somebody
 */
export class TetapOfficeStatus extends TetapElement<OfficeView> {
  static override readonly tag = 'tetap-office-status';
  static override styles = [base, styles];

  protected readonly answer = feedController(this, () => officeQuestion(this.feedAddress, this.office, this.instant));
  private readonly more = moreController(this, { client: () => this.answer.client, feed: () => this.feedAddress });
  private last: StatusChange | undefined;
  /** The status that was spoken. */
  private heard: string | undefined;

  protected override view(view: OfficeView, language: Language): TemplateResult {
    const { status, document, overlay } = view;
    const say = describe(status, language, document, visitorOffset(status.at), lookAhead(document, overlay, status.at));
    const { when, role, ways } = say.contact;
    return html`
      <div class="stack card">
        ${notices(say.example, say.preview)}
        <h3 part="name" tabindex="-1">${said(say.name)}</h3>
        <div part="status" class="panel tone tone-${say.tone}">
          <span class="disc">${icon(statusIcons[say.tone])}</span>
          <div class="stack tight">
            <p class="headline tone tone-${say.tone}">${say.headline}</p>
            ${[...say.detail.map(said), say.until, say.next].map((line) => line && html`<p>${line}</p>`)}
          </div>
        </div>
        <dl class="hours">
          <dt>${say.today.label}</dt>
          <dd class="numbers">${say.today.hours}${say.lastQueue && html`<br><span class="muted">${say.lastQueue}</span>`}</dd>
        </dl>
        ${headsUp(say.upcoming)}
        ${lines('ask', say.reason)}${lines('check', say.notes)}${lines('people', say.staffing)}
        ${when || role ? html`<p class="line">${icon('clock')}<span>${role && html`<b>${said(role)}</b><br>`}${when}</span></p>` : nothing}
        <div class="actions">${ways.slice(0, 2).map((way, index) => wayButton(way, { example: document.example, primary: index === 0 }))}</div>
        <details class="rule" @toggle=${this.more.toggled}>
          <summary>${language.badge.moreInfo}</summary>
          ${this.more.content(view, language)}
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
    const { office: { id: office }, headline } = value.status;
    const { last } = this;
    if (last?.office === office && last.headline === headline) return;
    this.last = { office, headline };
    if (last?.office === office) this.announce(this.heard = this.sentence()!);
    this.tell('tetap-status-change', this.last);
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

declare global {
  interface HTMLElementTagNameMap {
    'tetap-office-status': TetapOfficeStatus;
  }
}
