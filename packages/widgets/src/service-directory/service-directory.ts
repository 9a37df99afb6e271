import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { categories, subDistrictIn } from '@tetap/feed';
import type { RegionDigest, RegionDocument, ServiceEntry, ServicesDocument } from '@tetap/feed';
import type { OfficeView, ServicePaths } from '@tetap/sdk';
import { complaintWays, listDoubt, textIn } from '@tetap/words';
import type { Language } from '@tetap/words';
import { dutyNow } from '../duty-officer/dutyNow.js';
import { jsonLdController } from '../json-ld/jsonLdController.js';
import { base } from '../shared/base.styles.js';
import { copyController } from '../shared/copyController.js';
import { failure } from '../shared/failure.js';
import { feedController } from '../shared/feedController.js';
import { contrastController } from '../contrast/contrastController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import { icon } from '../shared/icons.js';
import { notices } from '../shared/notices.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { said } from '../shared/said.js';
import { TetapElement } from '../shared/tetapElement.js';
import { tellUs } from '../shared/tellUs.js';
import { wayButton } from '../shared/wayButton.js';
import { brokenApps } from './brokenApps.js';
import { districtName } from './districtPicker.js';
import type { Districts } from './districtPicker.js';
import { filterServices } from './filterServices.js';
import type { Manner, Wish } from './filterServices.js';
import { keepDistrict, pickedDistrict } from './pickedDistrict.js';
import { placesFor } from './placesFor.js';
import { prepareInIdle } from './prepareInIdle.js';
import { styles } from './service-directory.styles.js';
import { serviceView, zoneFor } from './serviceView.js';
import { watchService } from './watchService.js';

/** Results shown at first: so few that their room can be reserved. */
const FIRST = 5;
/** Further results with each "show more". */
const MORE = 12;
/** A pause in typing, milliseconds: a count spoken at every key would talk over the typist (ARIA22). */
const PAUSE = 800;
const manners: readonly Manner[] = ['all', 'part', 'none', 'helped'];

/**
 * Answers "what do I need done?" with the ways that work right now.
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
export class TetapServiceDirectory extends TetapElement<ServicesDocument> {
  static override readonly tag = 'tetap-service-directory';
  static override styles = [base, further, styles];
  static override properties = { wish: { state: true }, shown: { state: true }, opened: { state: true }, district: { state: true } };

  declare private wish: Wish;
  declare private shown: number;
  /** The service that is open. */
  declare private opened: ServiceEntry | undefined;
  /** The sub-district that somebody picked; empty: all. */
  declare private district: string;
  /** Whether a service with several places was opened: before, nobody needs the region's list of sub-districts. */
  private needsDistricts = false;
  /**
   * The region as it was known when the open service was first shown; null: it was not. A list that came later would push
   * down what somebody is reading.
   */
  private known: RegionDocument | null | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** The entries that a search is prepared for. */
  private prepared: readonly ServiceEntry[] | undefined;
  /** Whether it was said aloud that an app of the open service does not work. */
  private warned = false;

  protected readonly answer = feedController<ServicesDocument>(this, () => ({
    feed: this.feedAddress, about: '', at: undefined,
    watch: (client, deliver, signal) => { client.watchServices(deliver, { signal }); },
  }));
  protected readonly spoken = languageController(this, () => this.answer.value?.words);

  private readonly service = feedController<ServicePaths>(this, () => {
    const { feedAddress: feed, opened, instant: at } = this;
    return opened ? {
      feed, about: opened.id, at,
      watch: (client, deliver, signal) => { watchService(client, opened.id, deliver, at, signal); },
    } : undefined;
  });

  private readonly places = feedController<RegionDocument>(this, () => this.needsDistricts ? {
    feed: this.feedAddress, about: '', at: undefined,
    watch: (client, deliver, signal) => { client.watchRegion(deliver, { signal }); },
  } : undefined);

  private readonly duty = feedController<OfficeView>(this, () => officeQuestion(this.feedAddress, this.responsible, this.instant));
  private readonly copying = copyController(this, () => { this.announce(this.spoken.current!.duty.copied); });

  constructor() {
    super();
    contrastController(this);
    jsonLdController(this, this.answer, this.spoken, async (document, language, { servicesData }) => {
      const { client } = this.answer;
      const isTrue = !document.example && client !== undefined && client.now() < Date.parse(document.validUntil);
      const offices = isTrue ? await client.offices() : undefined;
      return { key: this.feedAddress, data: isTrue ? servicesData(document, offices?.ok ? offices.value.data : [], language) : undefined };
    });
    this.wish = { query: '', category: '', way: '' };
    this.shown = FIRST;
    this.district = pickedDistrict();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Nobody waits for it longer than the client does: then it says that there is nothing yet.
    if (this.known === undefined && this.opened && (this.opened.offices.length <= 1 || this.places.result)) this.known = this.places.value ?? null;
  }

  protected override readonly failed = failure;

  protected override view(list: ServicesDocument, language: Language): TemplateResult {
    const { data, example } = list;
    const { directory: say } = language;
    const found = filterServices(data, this.wish);
    const here = categories.filter((category) => data.some((entry) => entry.category === category));
    return html`
      ${notices(example ? language.control.example : undefined, this.doubt(list, language))}
      <h3 part="title" tabindex="-1">${say.title}</h3>
      <form role="search" class="search" aria-label=${say.title} @submit=${(event: Event) => { event.preventDefault(); }}>
        <div class="wide field">
          <label class="strong" for="query">${say.searchLabel}</label>
          <input id="query" type="search" autocomplete="off" enterkeyhint="search" aria-describedby="hint" .value=${this.wish.query}
            @input=${(event: Event) => { this.change({ query: (event.target as HTMLInputElement).value }); }}>
          <p id="hint" class="muted">${say.searchHint}</p>
        </div>
        ${choice(say.category, this.wish.category, here, say.categories, say.all, (category) => { this.change({ category }); })}
        ${choice(say.way, this.wish.way, manners, say.ways, say.all, (way) => { this.change({ way }); })}
      </form>
      <p class="muted">${say.count(found.length)}</p>
      ${found.length === 0 ? html`<p>${say.none}</p>${this.dutyView(language)}<div class="actions">${this.duty.value ? nothing : complaintWays({}, language).map((way) => wayButton(way, { example }))}${tellUs(this.region, language, example)}</div>` : html`
        <ul class="plain results">${found.slice(0, this.shown).map((entry) => this.row(entry, language))}</ul>`}
      ${found.length > this.shown ? html`
        <button class="button" @click=${this.more}>${say.showMore(found.length - this.shown)}</button>` : nothing}`;
  }

  /** A list that the network gives no more says since when it is kept, one that has run out says that. */
  private doubt(list: ServicesDocument, language: Language): string | undefined {
    const { client, read, result } = this.answer;
    return client && listDoubt(list, { now: client.now(), ...(result?.ok === false && { savedAt: read?.fetchedAt, isOffline: !navigator.onLine }) }, zoneFor(this.region), language);
  }

  private row(entry: ServiceEntry, language: Language): TemplateResult {
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
    this.needsDistricts ||= entry !== undefined && entry.offices.length > 1;
    this.warned = false;
    this.known = undefined;
    if (entry) this.tell('tetap-service-open', { service: entry.id });
    await this.updateComplete;
    scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  protected override updated(): void {
    super.updated();
    this.warn();
    const entries = this.answer.value?.data;
    if (entries === this.prepared) return;
    this.prepared = entries;
    if (entries) prepareInIdle(entries, () => this.isConnected && this.prepared === entries);
  }

  /** That an open service's app does not work is said aloud once. */
  private warn(): void {
    const { value } = this.service;
    const language = this.spoken.current;
    if (this.warned || !value || !language) return;
    const help = brokenApps(value, zoneFor(this.region), language)[0]?.state.help;
    if (help === undefined) return;
    this.warned = true;
    this.announce(help);
  }

  private get region(): RegionDigest | undefined {
    return [...this.service.value?.offices.values() ?? []][0]?.data.region ?? this.duty.value?.document.data.region;
  }

  private openedView(language: Language): TemplateResult {
    const { result, value } = this.service;
    if (value && this.known !== undefined) return serviceView(value, { duty: this.dutyView(language), region: this.region, asking: this.duty.value?.document.data.name, districts: this.districts, preview: this.instant !== undefined }, language);
    const { control } = language;
    if (!result || value) return html`<p>${control.loading}</p>`;
    return html`<p><b>${control.fail}</b><br>${control.failHelp(undefined)}</p>
      <div class="actions"><button class="button" @click=${() => { void this.service.refresh(); }}>${control.retry}</button></div>
      ${this.dutyView(language)}`;
  }

  /** The office whose officer is shown: beside an open service, and where nothing was found. */
  private get responsible(): string | undefined {
    const entries = this.answer.value?.data ?? [];
    const entry = this.opened ?? (filterServices(entries, this.wish).length === 0 ? entries[0] : undefined);
    return entry && (this.office ?? entry.offices[0]);
  }

  private dutyView(language: Language): TemplateResult | typeof nothing {
    const { value } = this.duty;
    if (!value) return nothing;
    // Headings skip no level: inside an open service it stands below its h4.
    const { title } = language.duty;
    return html`${this.opened ? html`<h5>${title}</h5>` : html`<h4>${title}</h4>`}${dutyNow(value, language, this.copying, this.opened?.name)}`;
  }

  /** A changed wish starts from the first page, and is counted aloud after a pause. */
  private change(changed: Partial<Wish>): void {
    this.wish = { ...this.wish, ...changed };
    this.shown = FIRST;
    this.opened = undefined;
    this.afterPause(({ directory }) => {
      const { value } = this.answer;
      return value && directory.count(filterServices(value.data, this.wish).length);
    });
  }

  /** What the region names, and who picks of it. */
  private get districts(): Districts | undefined {
    const { code: region = '', districts: list } = this.known?.data ?? {};
    return list?.length ? { list, kind: subDistrictIn(region), picked: list.some(({ code }) => code === this.district) ? this.district : '', pick: (code) => { this.pick(code); } } : undefined;
  }

  /** How many places that leaves is said after a pause: arrow keys pass through the list. */
  private pick(code: string): void {
    this.district = code;
    keepDistrict(code);
    this.tell('tetap-district-change', { district: code || undefined });
    this.afterPause((language) => {
      const { districts, service: { value } } = this;
      if (!value || !districts) return undefined;
      const name = districtName(this.district, districts, language);
      if (name === undefined) return language.directory.anyDistrict(districts.kind);
      const { own } = placesFor(value.paths, value.offices, this.district);
      return own.length > 0 ? language.directory.placesCount(own.length, name) : language.directory.noPlaceFor(name);
    });
  }

  private afterPause(sentence: (language: Language) => string | undefined): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      const said = sentence(this.spoken.current!);
      if (said !== undefined) this.announce(said);
    }, PAUSE);
  }

  private readonly more = async (): Promise<void> => {
    const first = this.shown;
    this.shown += MORE;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[first]?.focus();
  };
}

function choice<T extends string>(label: string, value: T | '', options: readonly T[], words: Readonly<Record<T, string>>, all: string, choose: (value: T | '') => void): TemplateResult {
  return html`
    <label>
      <span class="strong">${label}</span>
      <select @change=${(event: Event) => { choose((event.target as HTMLSelectElement).value as T | ''); }}>
        <option value="" ?selected=${value === ''}>${all}</option>
        ${options.map((option) => html`<option value=${option} ?selected=${value === option}>${words[option]}</option>`)}
      </select>
    </label>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tetap-service-directory': TetapServiceDirectory;
  }
}
