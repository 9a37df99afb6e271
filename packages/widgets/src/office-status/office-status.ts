import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Headline } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { LAPOR } from '@tetap/words';
import { fail } from '@tetap/words/id';
import type { StatusChange } from '../events.js';
import { base } from '../shared/base.styles.js';
import { undiagnosed } from '../shared/diagnostics.js';
import { buttonLink } from '../shared/buttonLink.js';
import { strokes } from '../shared/cardIcons.js';
import type { FeedAnswer } from '../shared/feedController.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import { contactLink } from '../shared/links.js';
import { nearestTag } from '../shared/nearestTag.js';
import { partController } from '../shared/partController.js';
import { setting } from '../shared/setting.js';
import { TetapElement } from '../shared/tetapElement.js';
import { visitorOffset } from '../shared/visitorOffset.js';
import type { BadgeLanguage } from './badgeLanguage.js';
import { card } from './card.js';
import { foretelling } from './foretelling.js';
import type { Foretelling } from './foretelling.js';
import type * as RestPart from './rest.js';
import { styles } from './office-status.styles.js';

/** The part that comes after a first status, once it is there: it serves all badges of the page. */
let part: typeof RestPart | undefined;

/**
 * Says whether one can be served now, how, and if not, when and by whom.
 *
 * The first status comes from words that were foretold at publication, where those may be believed (`forecastAt`); client, engine and
 * languages come behind it (docs/decisions/0022-forecast.md).
 *
 * @element tetap-office-status
 * @attr feed - address of the feed's folder
 * @attr office - id of the office
 * @attr lang - `id` or `en`; default: as the page around it
 * @attr pack - a regional language that says greeting and headline above the Indonesian ones: `jv` or `bbc`
 * @attr words - the page's own words for ours, `online=daring`; default: those of the region
 * @attr at - preview: the instant asked about
 * @attr json-ld - tells search engines what the badge tells people, in the page's head
 * @slot - fallback: shown until there is an answer, and when there is none
 * @fires {CustomEvent<StatusChange>} tetap-status-change - the headline differs; also the first one. `detail` is a `StatusChange`
 * @fires {CustomEvent<ReadingError>} tetap-error - the feed could not be read. `detail` is a `ReadingError`
 * @fires {CustomEvent<DirectoryWanted>} tetap-open-directory - somebody looks for services that need no counter. `detail` is a `DirectoryWanted`
 * @csspart box - the whole
 * @csspart name - the office's name
 * @csspart status - icon, headline and detail
 * @csspart link - each link to somebody
 */
export class TetapOfficeStatus extends TetapElement<OfficeView, BadgeLanguage> {
  static override readonly tag = 'tetap-office-status';
  static override styles = [base, styles];

  private rest: RestPart.Rest | undefined;
  private first: Foretelling | undefined;
  /** What `first` was asked about. */
  private asked: string | undefined;
  private last: StatusChange | undefined;
  /** Whether the part that comes later could not be loaded. */
  private isMissing = false;

  /** Loads what keeps the answer right. While that fails, nothing foretold may stand: no timer would take it back. */
  protected override readonly complete = partController(this, async () => { part ??= await import('./rest.js'); }, () => {
    this.first?.end();
    this.isMissing = true;
  });

  protected override get answer(): FeedAnswer<OfficeView> {
    return this.rest?.answer ?? {
      result: undefined, value: undefined, isAsked: this.asked !== undefined,
      diagnose: (feed) => undiagnosed(feed, this.asked !== undefined),
    };
  }

  protected override get spoken(): SpokenLanguage<BadgeLanguage> {
    return this.rest?.spoken ?? { current: undefined };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (part) this.rest ??= part.rest(this, () => [this.feedAddress, this.office, this.instant], (sentence) => { this.announce(sentence); });
    if (this.isConnected && (this.first || !this.answer.value)) this.ask();
  }

  protected override get spokenTag(): string | undefined {
    return super.spokenTag ?? this.first?.current?.lang;
  }

  protected override waiting(language?: BadgeLanguage): TemplateResult {
    const { words, offset } = this.first?.current ?? {};
    if (words) return card({ ...words, zone: offset === visitorOffset(Date.now()) ? undefined : words.zone });
    return part || !this.isMissing ? super.waiting(language) : html`<slot><p lang="id">${fail}</p>${buttonLink(contactLink(LAPOR), strokes.chat, 'SMS 1708')}</slot>`;
  }

  protected override view(view: OfficeView, language: BadgeLanguage): TemplateResult {
    return this.rest!.card(view, language);
  }

  protected override failed(language: BadgeLanguage, retry: () => void): TemplateResult {
    return part!.failure(language, retry);
  }

  protected override updated(): void {
    super.updated();
    const { value } = this.answer;
    const isSaid = value && this.spoken.current;
    if (isSaid) this.forget();
    const headline = isSaid ? value.status.headline : this.first?.current?.words.headlineKey as Headline | undefined;
    const office = value?.status.office.id ?? this.office;
    const { last } = this;
    if (!headline || !office || (last?.office === office && last.headline === headline)) return;
    this.tell('tetap-status-change', this.last = { office, headline });
  }

  /** Asks for a first answer in words; where that cannot serve, for the rest at once. What was foretold of another question stands no longer. */
  private ask(): void {
    const { office, feedAddress: feed } = this;
    const isPlain = !this.at && !setting(this, 'pack') && !setting(this, 'words') && !/^en/i.test(nearestTag(this));
    const key = office ? `${feed} ${office} ${isPlain}` : undefined;
    if (key === this.asked) return;
    this.forget();
    this.asked = key;
    if (!office || part) return;
    if (isPlain) this.first = foretelling(this, feed, office, () => { void this.complete(); });
    else void this.complete();
  }

  private forget(): void {
    this.first?.end();
    this.first = this.asked = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-office-status': TetapOfficeStatus;
  }
}
