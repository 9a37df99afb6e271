import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isInPerson } from '@tetap/feed';
import type { RegionDigest, Text } from '@tetap/feed';
import type { ServicePaths } from '@tetap/sdk';
import { complaintWays, describePath, describeService, officeClock, textIn, unended, updatedLine } from '@tetap/words';
import type { Language, Said } from '@tetap/words';
import { icon } from '../shared/icons.js';
import { notices } from '../shared/notices.js';
import { previewNote } from '../shared/previewNote.js';
import { said } from '../shared/said.js';
import { tellUs } from '../shared/tellUs.js';
import { wayButton } from '../shared/wayButton.js';
import { brokenApps } from './brokenApps.js';
import { isDistrictOfUse } from './districtPicker.js';
import type { Districts } from './districtPicker.js';
import { placesFor } from './placesFor.js';
import type { Places } from './placesFor.js';
import { placesView } from './placesView.js';
import { waysList } from './waysList.js';

export interface ServiceSurroundings {
  /** Who can be talked to. */
  readonly duty: TemplateResult | typeof nothing;
  /** Whether one of them is on duty now. */
  readonly isManned: boolean;
  readonly region: RegionDigest | undefined;
  /** The office whose officer that is. */
  readonly asking: Text | undefined;
  /** Undefined: the region names none. */
  readonly districts: Districts | undefined;
  readonly preview: boolean;
}

/**
 * One service whole: the ways that work now, what to bring, what it costs. What to bring comes first where everybody has
 * to come. The officer stands right beside an app that does not work, and at the end otherwise, so that no service is a dead end.
 */
export function serviceView(value: ServicePaths, { duty, isManned, region, asking, districts, preview }: ServiceSurroundings, language: Language): TemplateResult {
  const { document: { data: service, example, updated }, paths, zone, at } = value;
  const { service: say } = language;
  const words = describeService(service, language);
  const broken = brokenApps(value, language);
  const inPerson = paths.every(({ path }) => isInPerson(path));
  const surroundings = { value, language, officialHosts: region?.officialHosts };
  const places = placesFor(paths, value.offices, districts?.picked ?? '');
  const ways = html`
    <h5>${say.waysNow}</h5>
    ${districts && isDistrictOfUse(value) ? placesView(places, surroundings, districts) : waysList(paths, surroundings)}
    ${noPhone(places, value, asking, language)}`;
  const facts = html`
    <ul class="plain stack">
      ${[words.fee, words.time].map((fact) => fact && html`<li class="strong">${fact}</li>`)}
    </ul>
    ${words.feeNote && html`<p class="muted">${said(words.feeNote)}</p>`}`;
  const requirements = list(say.reqs, words.requirements, 'ul');
  return html`
    ${notices(preview && previewNote(at, zone, language))}
    ${words.helped && html`<p class="muted">${words.helped}</p>`}
    ${broken.length > 0 ? html`
      <div class="beside">
        <div class="panel tone tone-down"><div class="stack">${broken.map(({ app, state }) => html`
          <div class="stack tight">
            <p class="chip tone tone-down">${icon('down')}<span>${said(textIn(app.name, language.tag))}: ${state.state}</span></p>
            ${state.note && html`<p>${said(state.note)}</p>`}
            ${isManned ? html`<p>${state.help}</p>` : nothing}
          </div>`)}</div></div>
        <div class="stack">${duty}</div>
      </div>` : nothing}
    ${inPerson ? html`${requirements}${facts}${ways}` : html`${ways}${requirements}`}
    ${list(say.steps, words.steps, 'ol')}
    ${inPerson ? nothing : facts}
    ${list(say.result, words.outputs, 'ul')}
    ${broken.length > 0 || duty === nothing ? nothing : html`<div class="stack">${duty}</div>`}
    <div class="stack">
      <h5>${say.complaints}</h5>
      <div class="actions">${complaintWays(service.complaints?.length ? service : region ?? {}, language).map((way) => wayButton(way, { example }))}${tellUs(region, language, example)}</div>
    </div>
    ${region ? html`<p class="muted">${updatedLine(Date.parse(updated), region, language, officeClock(zone, language))}</p>` : nothing}`;
}

/**
 * The way without a phone of one's own: where somebody helps, in one's own sub-district if there, else where one can come, and
 * when, so that nobody is sent to a closed door; else whom to ask. Nothing where nobody needs a phone.
 */
function noPhone({ own, others, remote }: Places, { offices, zone, at }: ServicePaths, asking: Text | undefined, language: Language): TemplateResult | typeof nothing {
  const { service: say, tag } = language;
  const come = [...own, ...others];
  const helped = come.find(({ path }) => path.kind === 'helped');
  if (!helped && remote.length === 0) return nothing;
  const now = helped ?? come[0];
  const office = now && 'office' in now.path ? offices.get(now.path.office)?.data : undefined;
  const name = (text: Text): string => unended(textIn(text, tag).value);
  return html`
    <p class="line">${icon('people')}<span><b>${say.noPhone}</b><br>${now && office
      ? `${(helped ? say.noPhoneHelp : say.noPhoneCome)(name(office.name))} ${describePath(now, { now: at, zone, office }, language).state}.`
      : say.noPhoneAsk(asking === undefined ? undefined : name(asking))}</span></p>`;
}

function list(title: string, items: readonly Said[], kind: 'ul' | 'ol'): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const rows = items.map((item) => html`<li>${said(item)}</li>`);
  return html`<div class="stack tight"><h5>${title}</h5>${kind === 'ol' ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`}</div>`;
}
