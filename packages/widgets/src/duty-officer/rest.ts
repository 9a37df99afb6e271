import type { LitElement, TemplateResult } from 'lit';
import type { OfficeView } from '@tetap/sdk';
import { contrastController } from '../contrast/contrastController.js';
import { copyController } from '../shared/copyController.js';
import { feedController } from '../shared/feedController.js';
import type { FeedAnswer } from '../shared/feedController.js';
import { focusController } from '../shared/focusController.js';
import { languageController } from '../shared/languageController.js';
import type { SpokenLanguage } from '../shared/languageController.js';
import { officeQuestion } from '../shared/officeQuestion.js';
import { checkController } from './checkController.js';
import { dutyCard } from './dutyCard.js';
import { indonesian } from './dutyLanguage.js';
import type { DutyLanguage } from './dutyLanguage.js';

/*
 * What makes a duty card: who asks, the engine, the words. A file for this widget alone has it at once; on a page with several it comes behind
 * the first status of a badge.
 */

export { failure } from '../shared/failure.js';

export interface Rest {
  readonly answer: FeedAnswer<OfficeView>;
  readonly spoken: SpokenLanguage<DutyLanguage>;
  readonly card: (view: OfficeView, language: DutyLanguage) => TemplateResult;
  /** Another office is shown: what was asked about the old one is over. */
  readonly forget: () => void;
}

/** `question` gives the address of the feed, the office and the instant of a preview. */
export function rest(host: LitElement, question: () => Parameters<typeof officeQuestion>, announce: (sentence: string) => void): Rest {
  contrastController(host);
  focusController(host);
  const answer = feedController(host, () => officeQuestion(...question()));
  const spoken = languageController(host, indonesian, () => answer.value?.document.data.region.words);
  const copying = copyController(host, announce, () => spoken.current?.duty.copied);
  const checking = checkController(host, {
    client: () => answer.client,
    view: () => answer.value,
    language: () => spoken.current,
    changed: () => { host.requestUpdate(); },
    announce,
  });
  return {
    answer,
    spoken,
    card: (view, language) => dutyCard(view, language, copying, checking.content(language)),
    forget: checking.forget,
  };
}
