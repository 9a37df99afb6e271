import { adoptStyles, html, nothing, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import { contrastController } from '../contrast/contrastController.js';
import { jsonLdController } from '../json-ld/jsonLdController.js';
import { feedController } from '../shared/feedController.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { focusController } from '../shared/focusController.js';
import { further } from '../shared/further.styles.js';
import { languageController } from '../shared/languageController.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { bothHeadlines, footNotes } from '../shared/regional.js';
import type { TetapElement } from '../shared/tetapElement.js';
import { unfold } from '../shared/unfold.js';
import { wayButton } from '../shared/wayButton.js';
import { indonesian } from './badgeLanguage.js';
import type { BadgeLanguage } from './badgeLanguage.js';
import { card } from './card.js';
import { changeController } from './changeController.js';
import { crowd } from './crowd.styles.js';
import { goodToKnow } from './goodToKnow.js';
import { isOneOfMany } from './isOneOfMany.js';
import { moreController } from './moreController.js';
import { styles } from './rest.styles.js';
import { sayingController } from './sayingController.js';
import { wordsFor } from './wordsFor.js';

/*
 * What a badge needs once its first status stands: who asks and keeps asking, the engine and the words.
 */

export { failure } from '../shared/failure.js';

export interface Rest {
  readonly answer: FeedAnswer<OfficeView>;
  readonly spoken: SpokenLanguage<BadgeLanguage>;
  readonly card: (view: OfficeView, language: BadgeLanguage) => TemplateResult;
}

/** `question` gives the address of the feed, the office and the instant of a preview. */
export function rest(host: TetapElement<OfficeView, BadgeLanguage>, question: () => Parameters<typeof officeQuestion>, announce: (sentence: string) => void): Rest {
  const isCrowd = isOneOfMany(host);
  contrastController(host);
  focusController(host);
  const added = [further, styles, ...(isCrowd ? [crowd] : [])];
  // Where sheets cannot be adopted they are appended, and those of the first part stand already.
  if (supportsAdoptingStyleSheets) {
    host.worn = [...(host.constructor as typeof LitElement).elementStyles as CSSResult[], ...added];
    host.adoptedCallback();
  } else adoptStyles(host.renderRoot as ShadowRoot, added);
  const answer = feedController(host, () => officeQuestion(...question()));
  const spoken = languageController(host, indonesian, () => answer.value?.document.data.region.words, 'headline');
  // A page of many badges has no time for the next visit.
  if (!isCrowd) sayingController(host, { view: () => answer.value, language: () => spoken.current, feed: () => question()[0] });
  jsonLdController(host, answer, spoken, (view, _, { structuredData }) => ({
    key: `${question()[0]} ${view.status.office.id}`,
    data: view.status.freshness.state === 'fresh' && !view.document.example ? structuredData(view) : undefined,
  }));
  changeController(host, {
    about: () => `${question()[0]} ${question()[1]}`, view: () => answer.value, language: () => spoken.current,
    // Read from there, or too young to be asked for again, with its overlay where the region promises one.
    isRead: () => {
      const { value, read } = answer;
      return (read?.source === 'network' || read?.source === 'memory' || read?.freshness === 'fresh') && (value!.overlay.readAt !== undefined || !value!.status.office.region.live);
    },
  }, announce);
  const more = moreController(host, { client: () => answer.client, feed: () => question()[0], office: () => question()[1] }, announce);
  return {
    answer,
    spoken,
    card(view, language) {
      const { example } = view.document;
      const say = wordsFor(view, language);
      const others = say.contact.ways.slice(1);
      return card({ ...say, headline: bothHeadlines(say), zone: footNotes(say) }, goodToKnow(say), html`
        <details class="rule more" @toggle=${more.toggled}>
          <summary @click=${unfold} .textContent=${language.badge.moreInfo}></summary>
          ${more.isWanted && others.length > 0 ? html`<div class="actions">${others.map((way) => wayButton(way, { example, text: language.contact.waText(undefined) }))}</div>` : nothing}
          ${more.content(view, language)}
        </details>`);
    },
  };
}
