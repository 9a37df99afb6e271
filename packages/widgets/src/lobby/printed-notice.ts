import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lookAhead, weekOf } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describe, describeAhead, describeWeek, ended, isProven, officeClock, phoneNumber, shortDate, textIn, validLine } from '@tetap/words';
import type { Language } from '@tetap/words';
import { id } from '@tetap/words/id';
import { base } from '../shared/base.styles.js';
import { failure } from '../shared/failure.js';
import { feedController } from '../shared/feedController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import { notices } from '../shared/notices.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { styles } from './printed-notice.styles.js';
import { qrCode } from './qrCode.js';
import { statusPage } from './statusPage.js';
import { withLobby } from './withLobby.js';

/** By its width, which is that of the root's class too. */
const PAPERS = ['A4', 'A5'] as const;

/**
 * The notice for an office's door: the week, what comes, whom to call, and a code that leads to the state of the moment, since
 * paper cannot say what is open now. Shown by the page `frame/print.html`.
 *
 * @element tetap-printed-notice
 * @attr feed - address of the feed's folder
 * @attr office - id of the office
 * @attr lang - `id` or `en`
 * @attr at - preview: the instant asked about
 * @slot - fallback
 */
export class TetapPrintedNotice extends TetapElement<OfficeView> {
  static override readonly tag = 'tetap-printed-notice';
  static override styles = [base, further, styles];

  protected readonly answer = feedController(this, () => officeQuestion(this.feedAddress, this.office, this.instant));
  protected readonly spoken = languageController(this, id, () => this.answer.value?.document.data.region.words);

  protected override readonly failed = failure;

  protected override view({ status, document, overlay }: OfficeView, plainLanguage: Language): TemplateResult {
    const language = withLobby(plainLanguage);
    const { lobby, contact, tag } = language;
    const { at, office, freshness } = status;
    const { region } = office;
    const proven = isProven(freshness);
    const say = describe(status, language, document);
    const ahead = describeAhead(lookAhead(document, overlay, at), language, { zone: region.zone, proven });
    const clock = officeClock(region.zone, language);
    const page = statusPage(office.id, tag);
    // Who is on duty now is not on the day on which it is read.
    const { ways } = office.contacts.length > 0 ? describe({ ...status, contact: { state: 'none' } }, language, document).contact : say.contact;
    const numbers = [
      ...ways.map(({ action, shown, label }) => html`${action} <span class="numbers">${shown}</span>${label && html` (${said(label)})`}`),
      ...(region.emergency ?? []).map(({ name, number }) => html`${said(textIn(name, tag))} <span class="numbers">${phoneNumber(number)}</span>`),
    ];
    return html`
      ${'print' in globalThis ? html`
        <div class="actions">${PAPERS.map((paper, index) => html`<button class="button ${index === 0 ? 'primary' : ''}" @click=${() => { printOn(paper); }}>${lobby.printOn(paper)}</button>`)}</div>` : nothing}
      <div class="stack">
        ${notices(say.example, say.preview, !proven && say.headline)}
        <div>${say.example ? nothing : html`<p class="muted">${say.official}</p>`}<h3 tabindex="-1">${said(say.name)}</h3><p>${office.address && html`${said(textIn(office.address, tag))}, `}${said(textIn(region.name, tag))}</p></div>
        <div>
          <h4>${lobby.week}</h4>
          <table>${describeWeek(weekOf(document, at), language, region.zone, freshness.state).map(({ weekday, shown, hours, lastQueue, note }) => html`
            <tr>
              <th scope="row">${weekday} <span class="muted">${shown}</span></th>
              <td class="numbers">${hours}${[lastQueue, note && said(note)].map((line) => line && html` <span class="muted">${line}</span>`)}</td>
            </tr>`)}
          </table>
        </div>
        <div>${[...ahead, ...say.notes.map((text) => ({ label: undefined, text }))].map(({ label, text }) => html`<p>${label && html`<b>${label}:</b> `}${said(text)}</p>`)}</div>
        <div><h4>${lobby.contacts}</h4>${numbers.map((line) => html`<p class="ways">${line}</p>`)}<p class="muted">${contact.complain}</p></div>
        <div class="foot">
          ${qrCode(page, lobby.codeOf(page))}
          <div class="stack tight">
            <p class="scan">${lobby.scan}</p>
            <p>${page.replace(/^https?:\/\//, '')}</p>
            <p class="muted">${lobby.printed(shortDate(clock.local(at), language), clock.written(clock.local(at)))} ${lobby.mayChange}<br>${ended(say.updated)} ${validLine(freshness.validUntil, lobby, language, clock)}</p>
          </div>
        </div>
      </div>`;
  }
}

/** The page's style sheet has a page size and a text size for each. */
function printOn(paper: (typeof PAPERS)[number]): void {
  document.documentElement.classList.toggle('a5', paper === 'A5');
  print();
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-printed-notice': TetapPrintedNotice;
  }
}
