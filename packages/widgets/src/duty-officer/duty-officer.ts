import type { PropertyValues, TemplateResult } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import { base } from '../shared/base.styles.js';
import { undiagnosed } from '../shared/diagnostics.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { further } from '../shared/further.styles.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import { partController } from '../shared/partController.js';
import { TetapElement } from '../shared/tetapElement.js';
import { styles } from './duty-officer.styles.js';
import type { DutyLanguage } from './dutyLanguage.js';
import type * as RestPart from './rest.js';

/** The part that makes the card, once it is there: it serves all of the page. */
let part: typeof RestPart | undefined;

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
export class TetapDutyOfficer extends TetapElement<OfficeView, DutyLanguage> {
  static override readonly tag = 'tetap-duty-officer';
  static override styles = [base, further, styles];

  private rest: RestPart.Rest | undefined;

  /** Loads what makes the card; where that fails, the page's own words stand meanwhile. */
  protected override readonly complete = partController(this, async () => { part ??= await import('./rest.js'); });

  /**
   * For a file that has the part at hand: then nothing is to be waited for.
   * @internal
   */
  static bring(rest: typeof RestPart): void {
    part = rest;
  }

  protected override get answer(): FeedAnswer<OfficeView> {
    const isAsked = !!this.office;
    return this.rest?.answer ?? {
      result: undefined, value: undefined, isAsked,
      diagnose: (feed) => undiagnosed(feed, isAsked),
    };
  }

  protected override get spoken(): SpokenLanguage<DutyLanguage> {
    return this.rest?.spoken ?? { current: undefined };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.complete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (part) this.rest ??= part.rest(this, () => [this.feedAddress, this.office, this.instant], (sentence) => { this.announce(sentence); });
    if (changed.has('office') || changed.has('feed')) this.rest?.forget();
  }

  protected override failed(language: DutyLanguage, retry: () => void): TemplateResult {
    return part!.failure(language, retry);
  }

  protected override view(view: OfficeView, language: DutyLanguage): TemplateResult {
    return this.rest!.card(view, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-duty-officer': TetapDutyOfficer;
  }
}
