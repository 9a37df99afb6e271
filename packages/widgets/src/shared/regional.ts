import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description } from '@tetap/words';

/** The headline, and above it the same in a regional language, where the page asks for one. */
export function bothHeadlines({ headline, regional }: Pick<Description, 'headline' | 'regional'>): string | TemplateResult {
  return regional ? html`<span class="regional" lang=${regional.lang}>${regional.greeting} ${regional.headline}</span> ${headline}` : headline;
}

/** When it was updated, and before that whether somebody has yet to review the regional language. */
export function bothNotes({ updated, regional }: Pick<Description, 'updated' | 'regional'>): string | TemplateResult {
  return regional?.unreviewed === undefined ? updated : html`${regional.unreviewed}<br>${updated}`;
}
