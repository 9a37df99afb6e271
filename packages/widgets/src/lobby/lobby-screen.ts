import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lookAhead } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe } from '@tetap/words';
import type { Language } from '@tetap/words';
import { id } from '@tetap/words/id';
import { statusIcons } from '../office-status/statusIcons.js';
import { base } from '../shared/base.styles.js';
import { failure } from '../shared/failure.js';
import { feedController } from '../shared/feedController.js';
import { further } from '../shared/further.styles.js';
import { headsUp } from '../shared/headsUp.js';
import { icon } from '../shared/icons.js';
import { languageController } from '../shared/languageController.js';
import { notices } from '../shared/notices.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { bothHeadlines, footNotes } from '../shared/regional.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { styles } from './lobby-screen.styles.js';
import { qrCode } from './qrCode.js';
import { renewal } from './renewal.js';
import { statusPage } from './statusPage.js';
import { withLobby } from './withLobby.js';

/**
 * The status for a screen on a lobby's wall: large, without a link, a clock or a movement. It changes when the answer does.
 * Shown by the page `frame/kiosk.html`.
 *
 * @element tetap-lobby-screen
 * @attr feed - address of the feed's folder
 * @attr office - id of the office
 * @attr lang - `id` or `en`
 * @attr pack - a regional language for greeting and headline: `jv` or `bbc`
 * @attr words - the page's own words, `online=daring`; default: those of the region
 * @attr at - preview: the instant asked about
 * @slot - fallback
 */
export class TetapLobbyScreen extends TetapElement<OfficeView> {
  static override readonly tag = 'tetap-lobby-screen';
  static override styles = [base, further, styles];

  protected readonly answer = feedController(this, () => officeQuestion(this.feedAddress, this.office, this.instant));
  protected readonly spoken = languageController(this, id, () => this.answer.value?.document.data.region.words, 'headline');
  private renewing: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.renewing = new AbortController();
    renewal(TetapLobbyScreen.tag, this.renewing.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renewing?.abort();
  }

  protected override readonly failed = failure;

  protected override view({ status, document, overlay }: OfficeView, plainLanguage: Language): TemplateResult {
    const language = withLobby(plainLanguage);
    const { lobby, tag } = language;
    const say = describe(status, language, document, undefined, lookAhead(document, overlay, status.at));
    const { when, role, ways } = say.contact;
    const page = statusPage(status.office.id, tag, say.regional?.lang);
    return html`
      <div class="screen">
        <div>${notices(say.example, say.preview)}<h3 tabindex="-1">${said(say.name)}</h3></div>
        <div class="panel tone tone-${say.tone}">
          <span class="disc">${icon(statusIcons[say.tone])}</span>
          <div>
            <p class="headline tone tone-${say.tone}">${bothHeadlines(say)}</p>
            ${[...say.detail.map(said), say.until, say.next].map((line) => line && html`<p class="large">${line}</p>`)}
          </div>
        </div>
        <div class="columns">
          <div>
            <p class="muted">${say.today.label}</p>
            <p class="large strong numbers">${say.today.hours}</p>
            ${say.lastQueue && html`<p>${say.lastQueue}</p>`}
            ${say.notes.map((note) => html`<p>${said(note)}</p>`)}
          </div>
          <div>
            ${role && html`<p class="large strong">${said(role)}</p>`}${when && html`<p>${when}</p>`}
            ${ways.slice(0, 2).map(({ contact, action, shown, label }) => html`<p>${label && contact.kind === 'phone' ? said(label) : action} <b class="numbers">${shown}</b></p>`)}
          </div>
        </div>
        ${say.upcoming.length > 0 ? html`<div class="large">${headsUp(say.upcoming)}</div>` : nothing}
        <div class="foot">
          ${qrCode(page, lobby.codeOf(page))}
          <div><p class="strong">${lobby.takeAlong}</p><p class="muted">${say.example ? nothing : html`${say.official}<br>`}${footNotes({ regional: say.regional })}${say.updated}</p></div>
        </div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-lobby-screen': TetapLobbyScreen;
  }
}
