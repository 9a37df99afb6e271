import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { appState } from '@tetap/schedule';
import type { ServicePaths } from '@tetap/sdk';
import { complaintWays, describeAppState, describeService, textIn } from '@tetap/words';
import type { Language, Said } from '@tetap/words';
import { icon } from '../shared/icons.js';
import { notices } from '../shared/notices.js';
import { previewNote } from '../shared/previewNote.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { pathItem } from './pathItem.js';

/**
 * One service whole: the ways that work now, what to bring, what it costs. `duty` stands right beside an app that does not
 * work, and at the end otherwise, so that no service is a dead end.
 */
export function serviceView(value: ServicePaths, duty: TemplateResult | typeof nothing, preview: boolean, language: Language): TemplateResult {
  const { document: { data: service, example }, paths, apps, offices, overlay, at } = value;
  const { directory: say } = language;
  const region = [...offices.values()][0]?.data.region;
  const zone = region?.zone ?? 'Asia/Jakarta';
  const words = describeService(service, language);
  const broken = [...apps.values()]
    .map((app) => ({ app, state: describeAppState(appState(overlay, app.id, at), language, zone, at) }))
    .filter(({ state }) => state.tone === 'down');
  const helper = paths.flatMap(({ path }) => path.kind === 'helped' ? [offices.get(path.office)?.data.name] : [])[0];
  return html`
    ${notices(preview && previewNote(at, zone, language))}
    ${words.helped && html`<p class="muted">${words.helped}</p>`}
    ${broken.length > 0 ? html`
      <div class="beside">
        <div class="panel tone tone-down"><div class="stack">${broken.map(({ app, state }) => html`
          <div class="stack tight">
            <p class="chip tone tone-down">${icon('down')}<span>${said(textIn(app.name, language.tag))}: ${state.state}</span></p>
            ${state.note && html`<p>${said(state.note)}</p>`}
            <p>${state.help}</p>
          </div>`)}</div></div>
        <div class="stack">${duty}</div>
      </div>` : nothing}
    <h5>${say.waysNow}</h5>
    <ol class="plain stack">${paths.map((path, index) => pathItem(path, index === 0, { value, language, zone, officialHosts: region?.officialHosts }))}</ol>
    ${helper === undefined ? nothing : html`
      <p class="line">${icon('people')}<span><b>${say.noPhone}</b><br>${say.noPhoneHelp(textIn(helper, language.tag).value)}</span></p>`}
    ${list(say.reqs, words.requirements, 'ul')}
    ${list(say.steps, words.steps, 'ol')}
    <ul class="plain stack facts">
      ${[words.fee, words.time].map((fact) => fact && html`<li class="strong">${fact}</li>`)}
    </ul>
    ${words.feeNote && html`<p class="muted">${said(words.feeNote)}</p>`}
    ${list(say.result, words.outputs, 'ul')}
    ${broken.length > 0 || duty === nothing ? nothing : html`<div class="stack">${duty}</div>`}
    <div class="stack">
      <h5>${say.complaints}</h5>
      <div class="actions">${complaintWays(service, language).map((way) => wayButton(way, { example }))}</div>
    </div>`;
}

function list(title: string, items: readonly Said[], kind: 'ul' | 'ol'): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const rows = items.map((item) => html`<li>${said(item)}</li>`);
  return html`<div class="stack tight"><h5>${title}</h5>${kind === 'ol' ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`}</div>`;
}
