import type { PropertyValues, TemplateResult } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import type { Language } from '@tetap/words';
import { base } from '../shared/base.styles.js';
import { copyController } from '../shared/copyController.js';
import { failure } from '../shared/failure.js';
import { feedController } from '../shared/feedController.js';
import { contrastController } from '../contrast/contrastController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { TetapElement } from '../shared/tetapElement.js';
import { checkController } from './checkController.js';
import { styles } from './duty-officer.styles.js';
import { dutyCard } from './dutyCard.js';

/**
 * Says who can be talked to now, how, and who comes next.
 *
 * @element tetap-duty-officer
 * @attr feed - address of the feed's folder
 * @attr office - id of the office
 * @attr lang - `id` or `en`; default: as the page around it
 * @attr words - the page's own words for ours, `online=daring`; default: those of the region
 * @attr at - preview: the instant asked about
 * @slot - fallback: shown until there is an answer, and when there is none
 * @fires {CustomEvent<ReadingError>} tetap-error - the feed could not be read. `detail` is a `ReadingError`
 * @csspart box - the whole
 * @csspart title - the heading
 * @csspart link - each link to somebody
 */
export class TetapDutyOfficer extends TetapElement<OfficeView> {
  static override readonly tag = 'tetap-duty-officer';
  static override styles = [base, further, styles];

  protected readonly answer = feedController(this, () => officeQuestion(this.feedAddress, this.office, this.instant));
  protected readonly spoken = languageController(this, () => this.answer.value?.document.data.region.words);
  private readonly copying = copyController(this, () => { this.announce(this.spoken.current!.duty.copied); });
  private readonly checking = checkController(this, {
    client: () => this.answer.client,
    view: () => this.answer.value,
    language: () => this.spoken.current,
    changed: () => { this.requestUpdate(); },
    announce: (sentence) => { this.announce(sentence); },
  });

  constructor() {
    super();
    contrastController(this);
  }

  protected override readonly failed = failure;

  protected override view(view: OfficeView, language: Language): TemplateResult {
    return dutyCard(view, language, this.copying, this.checking.content(language));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('feed')) this.checking.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-duty-officer': TetapDutyOfficer;
  }
}
