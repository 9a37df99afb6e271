import { html, LitElement, nothing, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { instant } from '@tetap/feed';
import type { Result } from '@tetap/sdk';
import type { Language, Speaks } from '@tetap/words';
import { defaultFeed } from './defaultFeed.js';
import type { Diagnostics } from './diagnostics.js';
import type { TetapEvents } from '../events.js';
import type { FeedAnswer } from './feedController.js';
import type { SpokenLanguage } from './languageController.js';
import { thisCopy } from './thisCopy.js';
import { tryAgain } from './tryAgain.js';
import { warnOnce } from './warnOnce.js';

/**
 * What the three elements have in common: their attributes, the box, the fallback, the error, the live region.
 *
 * The page's own children are the fallback. They show until the first answer and whenever there is none.
 *
 * A browser that translates the page leaves the box alone: it puts words of its own in the place of ours, and those would say "open" on when the office closes.
 */
export abstract class TetapElement<V, L extends Speaks<'control'> = Language> extends LitElement {
  static readonly tag: string;
  static readonly version = thisCopy.version;
  /** Address of the script that brought the class; undefined in a module. */
  static readonly source = thisCopy.source;
  static override properties: PropertyDeclarations = { feed: {}, office: {}, at: {}, announcement: { state: true } };

  /** Address of the feed's folder. Default: as the script tag says, else the page, else `feed/`. */
  declare feed: string | null;
  /** Id of an office. */
  declare office: string | null;
  /** A preview: the instant asked about, RFC 3339. What is no instant is ignored. */
  declare at: string | null;
  declare protected announcement: string;

  protected abstract readonly spoken: SpokenLanguage<L>;
  protected abstract readonly answer: FeedAnswer<V>;
  /** Loads what comes behind a first view, where there is such a part. */
  declare protected readonly complete?: () => Promise<void>;
  /**
   * Its style sheets, where there are more than those of its class.
   * @internal
   */
  declare worn?: readonly CSSResult[];
  /** The answer whose error was told. */
  private told: Result<V> | undefined;

  constructor() {
    super();
    this.feed = this.office = this.at = null;
    this.announcement = '';
    // In the document that its sheets are of: it may be on its way into another.
    Object.assign(this, { renderRoot: this.createRenderRoot() });
  }

  /** Sheets belong to a document, which takes them off who leaves for another, be it that of a template for a while: there it puts on its own. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !supportsAdoptingStyleSheets) return;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = (this.worn ?? (this.constructor as typeof LitElement).elementStyles as CSSResult[]).map(({ styleSheet, cssText }) => {
      if (defaultView === window) return styleSheet!;
      const copy = new defaultView.CSSStyleSheet();
      copy.replaceSync(cssText);
      return copy;
    });
  }

  /** Defines the element; `false` where the name is taken. A class can go by several names. */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): boolean {
    if (registry.get(tag)) return false;
    const Element = this as unknown as CustomElementConstructor;
    registry.define(tag, tag === this.tag ? Element : class extends Element {});
    return true;
  }

  /** Asks the feed again at once; what is on screen stays until there is an answer. Resolves when there is one, good or bad. */
  async refresh(): Promise<void> {
    await this.complete?.();
    await this.updateComplete;
    await this.answer.refresh?.();
    await this.updateComplete;
  }

  /** What a help desk asks for: which version reads which feed, what was read when, by which clock, and what went wrong. */
  diagnostics(): Diagnostics {
    return this.answer.diagnose(this.feedAddress);
  }

  /** The feed that is read. */
  protected get feedAddress(): string {
    return this.feed || defaultFeed();
  }

  protected abstract view(value: V, language: L): TemplateResult;

  /** What stands there where nothing could be read; `failure`, from wherever the language comes. */
  protected abstract failed(language: L, retry: () => void): TemplateResult;

  /** The language of what is shown; none while that is the page's own. */
  protected get spokenTag(): string | undefined {
    return this.spoken.current?.tag;
  }

  /** What stands there until the first answer. Who was not told what to ask waits for nothing. */
  protected waiting(language?: L): TemplateResult {
    return html`<slot>${this.answer.isAsked && language?.control.loading || nothing}</slot>`;
  }

  /** The preview's instant. */
  protected get instant(): number | undefined {
    const { at } = this;
    if (!at) return undefined;
    if (instant.is(at)) return Date.parse(at);
    warnOnce(`at="${at}" is ignored: write an instant such as 2026-11-27T08:00:00+07:00.`);
    return undefined;
  }

  /** Speaks once, politely. The region stands empty from the start, since one that comes with its words is often not heard. */
  protected announce(sentence: string): void {
    this.announcement = sentence;
  }

  /** Events bubble and cross shadow roots, so that one listener serves a page. */
  protected tell<N extends keyof TetapEvents>(name: N, detail: TetapEvents[N]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** What was spoken of another office is not left standing. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('office') || changed.has('feed')) this.announcement = '';
  }

  /** Who was on a link of the page's own words when they gave way is led to the heading: else the next Tab would pass by all of the element. */
  protected override update(changed: PropertyValues): void {
    const held = this.querySelector(':focus');
    super.update(changed);
    if (held?.getClientRects().length === 0) this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const language = this.spoken.current;
    return html`
      <div part="box" class="box stack" translate="no" lang=${this.spokenTag ?? nothing}>
        <p role="status" aria-atomic="true" class="unseen" .textContent=${this.announcement}></p>
        ${language ? this.content(language) : this.waiting()}
      </div>`;
  }

  protected override firstUpdated(): void {
    // Frameworks put an element into the page before they say what it is bound to: Angular does, where it changes the route and where it hydrates.
    if (!this.answer.isAsked) setTimeout(() => { if (!this.answer.isAsked && this.isConnected) warnOnce(`<${this.localName}> needs "office".`); }, 1000);
  }

  protected override updated(): void {
    const { result } = this.answer;
    if (result !== this.told && result?.ok === false) {
      const { code, message, advice } = result.error;
      this.tell('tetap-error', { code, message, advice });
    }
    this.told = result;
  }

  private content(language: L): TemplateResult {
    const { result, value } = this.answer;
    if (value !== undefined) return this.view(value, language);
    return result ? this.failed(language, () => {
      void tryAgain((sentence) => { this.announce(sentence); }, () => this.refresh(), () => this.answer.result && !this.answer.value && this.spoken.current?.control.fail);
    }) : this.waiting(language);
  }
}
