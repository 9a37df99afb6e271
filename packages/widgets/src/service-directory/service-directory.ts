import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ServiceEntry, ServicesDocument } from '@tetap/feed';
import { textIn } from '@tetap/words';
import type { Speaks } from '@tetap/words';
import { control, directory, formats } from '@tetap/words/id';
import { contrastController } from '../contrast/contrastController.js';
import { base } from '../shared/base.styles.js';
import { undiagnosed } from '../shared/diagnostics.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import { icon } from '../shared/icons.js';
import { keepKey } from '../shared/keepKey.js';
import { notices } from '../shared/notices.js';
import { partController } from '../shared/partController.js';
import { retryButton } from '../shared/retryButton.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { tryAgain } from '../shared/tryAgain.js';
import { categoriesIn } from './categoriesIn.js';
import { categoryIn } from './categoryIn.js';
import { choice } from './choice.js';
import type { Directory } from './directory.js';
import { filterServices } from './filterServices.js';
import type { Manner, Wish } from './filterServices.js';
import { firstServicesController } from './firstServicesController.js';
import { prepareInIdle } from './prepareInIdle.js';
import type * as RestPart from './rest.js';
import { styles } from './service-directory.styles.js';

/** Results shown at first: so few that their room can be reserved. */
const FIRST = 5;
/** Further results with each "show more". */
const MORE = 12;
/** A pause in typing, milliseconds: a count spoken at every key would talk over the typist (ARIA22). */
const PAUSE = 800;
const manners: readonly Manner[] = ['all', 'part', 'none', 'helped'];

/** What a first view says. */
type FirstLanguage = Speaks<'directory' | 'control'>;
const indonesian: FirstLanguage = { tag: 'id', formats, directory, control };

/** The part that comes when somebody turns to a directory, once it is there: it serves all of the page. */
let part: typeof RestPart | undefined;

/**
 * Answers "what do I need done?" with the ways that work right now.
 *
 * The first view is made of the index of services alone; client, engine and the open service come when somebody turns to it
 * (docs/decisions/0037-directory-in-parts.md).
 *
 * @element tetap-service-directory
 * @attr feed - address of the feed's folder
 * @attr office - id of the office whose duty officer stands beside a broken app; default: the service's first
 * @attr lang - `id` or `en`; default: as the page around it
 * @attr words - the page's own words for ours, `online=daring`; default: those of the region
 * @attr at - preview: the instant asked about
 * @attr json-ld - tells search engines which services there are, in the page's head
 * @slot - fallback: shown until the directory is there, and when it cannot be read
 * @fires {CustomEvent<ServiceOpen>} tetap-service-open - somebody opened a service. `detail` is a `ServiceOpen`
 * @fires {CustomEvent<DistrictPicked>} tetap-district-change - somebody picked a sub-district. `detail` is a `DistrictPicked`
 * @fires {CustomEvent<ReadingError>} tetap-error - the feed could not be read. `detail` is a `ReadingError`
 * @csspart box - the whole
 * @csspart title - the heading
 * @csspart link - each link to a site, a store or somebody
 */
export class TetapServiceDirectory extends TetapElement<ServicesDocument, FirstLanguage> {
  static override readonly tag = 'tetap-service-directory';
  static override styles = [base, further, styles];
  static override properties = { wish: { state: true }, shown: { state: true }, opened: { state: true }, isMissing: { state: true } };

  declare private wish: Wish;
  declare private shown: number;
  /** The service that is open. */
  declare private opened: ServiceEntry | undefined;
  /** Whether the part that comes later could not be loaded. */
  declare private isMissing: boolean;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** The entries that a search is prepared for. */
  private prepared: readonly ServiceEntry[] | undefined;
  private rest: RestPart.Rest | undefined;

  /** Loads what keeps the index fresh and shows a service. */
  protected override readonly complete = partController(this, async () => {
    part ??= await import('./rest.js');
    this.isMissing = false;
  }, () => { this.isMissing = true; });

  protected readonly spoken = languageController(this, indonesian, () => this.answer.value?.words);
  private readonly first = firstServicesController(this, {
    feed: () => this.feedAddress,
    isServed: () => this.rest !== undefined,
    unanswered: () => { this.turn(); },
  });

  constructor() {
    super();
    contrastController(this);
    this.wish = { query: '', category: '', way: '' };
    this.shown = FIRST;
    this.isMissing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.isMissing = false;
  }

  protected override get answer(): FeedAnswer<ServicesDocument> {
    const kept = this.rest?.answer;
    const { current } = this.first;
    // What was read stands beside a later failure.
    if (kept?.result && (kept.value ?? !current)) return kept;
    return {
      result: current && { ok: true, ...current }, value: current?.value, isAsked: this.isConnected,
      diagnose: (feed) => ({ ...undiagnosed(feed, this.isConnected), ...(current && { state: 'answered', read: current.meta }) }),
      refresh: kept?.refresh,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('feed')) this.opened = undefined;
    if (part) this.rest ??= part.rest(this, this.forRest());
  }

  protected override failed(language: FirstLanguage, retry: () => void): TemplateResult {
    return part!.failure(part!.wholeOf(language), retry);
  }

  protected override view(list: ServicesDocument, language: FirstLanguage): TemplateResult {
    const { data, example } = list;
    const { directory: say } = language;
    const found = filterServices(data, this.wish);
    return html`
      ${notices(example ? language.control.example : undefined, part && this.rest?.doubt(list, part.wholeOf(language)))}
      <h3 part="title" tabindex="-1">${say.title}</h3>
      <form role="search" class="search" aria-label=${say.title} @submit=${(event: Event) => { event.preventDefault(); }} @keydown=${keepKey} @keypress=${keepKey} @keyup=${keepKey}>
        <div class="wide field">
          <label class="strong" for="query">${say.searchLabel}</label>
          <input id="query" type="search" autocomplete="off" enterkeyhint="search" aria-describedby="hint" .value=${this.wish.query}
            @input=${(event: Event) => { this.change({ query: (event.target as HTMLInputElement).value }); }}>
          <p id="hint" class="muted">${say.searchHint}</p>
        </div>
        ${choice(say.category, categoryIn(data, this.wish.category), categoriesIn(data), say.categories, say.all, (category) => { this.change({ category }); })}
        ${choice(say.way, this.wish.way, manners, say.ways, say.all, (way) => { this.change({ way }); })}
      </form>
      <p class="muted">${say.count(found.length)}</p>
      ${found.length === 0 ? html`<p>${say.none}</p>${part && this.rest?.helpers(part.wholeOf(language), example)}` : html`
        <ul class="plain results" @pointerover=${this.turn} @focusin=${this.turn}>${found.slice(0, this.shown).map((entry) => this.row(entry, language))}</ul>`}
      ${found.length > this.shown ? html`
        <button class="button" @click=${this.more}>${say.showMore(found.length - this.shown)}</button>` : nothing}`;
  }

  private row(entry: ServiceEntry, language: FirstLanguage): TemplateResult {
    const open = this.opened?.id === entry.id;
    return html`
      <li>
        <h4><button class="row" aria-expanded=${open} aria-controls=${open ? 'opened' : nothing}
          @click=${(event: Event) => { void this.toggle(open ? undefined : entry, event.currentTarget as HTMLElement); }}>
          <span><span class="name brief three">${said(textIn(entry.name, language.tag))}</span>
            <span class="muted">${language.directory.ways[entry.flags.home]}</span></span>
          ${icon(open ? 'less' : 'more')}
        </button></h4>
        ${open ? html`<div id="opened" class="stack opened">${this.openedView(language)}</div>` : nothing}
      </li>`;
  }

  /** The panel above may close with this: what was pressed stays where it was (no motion). */
  private async toggle(entry: ServiceEntry | undefined, pressed: HTMLElement): Promise<void> {
    const { top } = pressed.getBoundingClientRect();
    this.opened = entry;
    if (entry) {
      void this.complete();
      this.tell('tetap-service-open', { service: entry.id });
    }
    await this.updateComplete;
    // A page may show something else instead of the directory now.
    if (pressed.getClientRects().length > 0) scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  protected override updated(): void {
    super.updated();
    const entries = this.answer.value?.data;
    if (this.isConnected && (this.opened || this.hasAttribute('json-ld') || entries?.length === 0)) this.turn();
    if (entries === this.prepared) return;
    this.prepared = entries;
    if (entries) prepareInIdle(entries, () => this.isConnected && this.prepared === entries);
  }

  private openedView(language: FirstLanguage): TemplateResult {
    if (part && this.rest) return this.rest.service(part.wholeOf(language), this.answer.value?.example);
    return this.isMissing ? this.missing(language) : html`<p>${language.control.loading}</p>`;
  }

  protected override waiting(language?: FirstLanguage): TemplateResult {
    return language && this.isMissing ? this.missing(language) : super.waiting(language);
  }

  /** Where its part cannot be loaded, the page's own words say whom to call. */
  private missing(language: FirstLanguage): TemplateResult {
    const { control: say } = language;
    return html`<p><b>${say.fail}</b><br>${say.failHelp(undefined)}</p>
      <slot></slot>
      ${retryButton(language, () => {
        void tryAgain((sentence) => { this.announce(sentence); }, this.complete, () => this.isMissing && this.spoken.current?.control.fail);
      })}`;
  }

  /** A changed wish starts from the first page, and is counted aloud after a pause. Only then comes what is loaded: no key waits for that to run. */
  private change(changed: Partial<Wish>): void {
    this.wish = { ...this.wish, ...changed };
    this.shown = FIRST;
    this.opened = undefined;
    this.afterPause(() => {
      this.turn();
      const { value } = this.answer;
      return value && this.spoken.current?.directory.count(filterServices(value.data, this.wish).length);
    });
  }

  /** What was said before would not be heard again, such as a count that is the same. */
  private afterPause(sentence: () => string | undefined): void {
    this.announce('');
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      const words = sentence();
      if (words !== undefined) this.announce(words);
    }, PAUSE);
  }

  /** Somebody is about to open a service: what shows it comes meanwhile. Where it could not be loaded, it comes by itself, or by the button that says so. */
  private readonly turn = (): void => {
    if (!this.rest && !this.isMissing) void this.complete();
  };

  /** The office whose officer is shown: beside an open service, and where nothing was found. */
  private get responsible(): string | undefined {
    const entries = this.answer.value?.data ?? [];
    const entry = this.opened ?? (filterServices(entries, this.wish).length === 0 ? entries[0] : undefined);
    return entry && (this.office || entry.offices[0]);
  }

  private forRest(): Directory {
    return {
      feed: () => this.feedAddress,
      instant: () => this.instant,
      language: () => this.spoken.current && part!.wholeOf(this.spoken.current),
      opened: () => this.opened,
      responsible: () => this.responsible,
      announce: (sentence) => { this.announce(sentence); },
      afterPause: (sentence) => { this.afterPause(sentence); },
      tell: (name, detail) => { this.tell(name, detail); },
    };
  }

  private readonly more = async (): Promise<void> => {
    const first = this.shown;
    this.shown += MORE;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[first]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-service-directory': TetapServiceDirectory;
  }
}
