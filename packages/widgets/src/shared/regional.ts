import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description } from '@tetap/words';

/** The headline, and above it the same in a regional language, where the page asks for one. */
export function bothHeadlines({ headline, regional }: Pick<Description, 'headline' | 'regional'>): string | TemplateResult {
  return regional ? html`<span class="regional" lang=${regional.lang}>${regional.greeting} ${regional.headline}</span> ${headline}` : headline;
}

/** A line each, above when it was updated: whether somebody has yet to review the regional language, and whose time is told. */
export function footNotes({ zone, regional }: Pick<Description, 'regional'> & { readonly zone?: string | undefined }): readonly TemplateResult[] {
  return [regional?.unreviewed, zone].flatMap((note) => note === undefined ? [] : [html`${note}<br>`]);
}
