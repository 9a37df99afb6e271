import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description } from '@tetap/words';

/** The headline, and above it the same in a regional language, where the page asks for one. */
export function bothHeadlines({ headline, regional }: Pick<Description, 'headline' | 'regional'>): string | TemplateResult {
  return regional ? html`<span class="regional" lang=${regional.lang}>${regional.greeting} ${regional.headline}</span> ${headline}` : headline;
}

/** Of which zone the times are, where that is not the visitor's, and whether somebody has yet to review the regional language. */
export function bothNotes({ zone, regional }: Pick<Description, 'zone' | 'regional'>): string | TemplateResult | undefined {
  return regional?.unreviewed === undefined ? zone : html`${zone} ${regional.unreviewed}`;
}
