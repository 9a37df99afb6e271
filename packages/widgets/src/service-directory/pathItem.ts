import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { App } from '@tetap/feed';
import type { PathNow } from '@tetap/schedule';
import type { ServicePaths } from '@tetap/sdk';
import { describeApp, describePath, textIn } from '@tetap/words';
import type { Language, PathInWords } from '@tetap/words';
import { buttonLink } from '../shared/buttonLink.js';
import { icon, strokes } from '../shared/icons.js';
import type { Icon } from '../shared/icons.js';
import { foreignHost, storeLinks, webLink } from '../shared/links.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { servedBy } from './districtPicker.js';
import type { Districts } from './districtPicker.js';

/** What all ways of a service share. */
export interface PathSurroundings {
  readonly value: ServicePaths;
  readonly language: Language;
  readonly officialHosts: readonly string[] | undefined;
  /** Names whom a place serves. */
  readonly districts?: Districts;
  /** Whether places have their phone with them; those that one should call first always have. */
  readonly call?: true;
}

const tones: Readonly<Record<PathInWords['tone'], string>> = { ok: 'open', slow: 'soon', down: 'down', unknown: 'closed' };
const icons: Readonly<Record<PathNow['state'], Icon>> = { now: 'check', slow: 'clock', later: 'clock', down: 'down', maintenance: 'down', unknown: 'ask' };

/** One way to the service: how it stands, and what to press. */
export function pathItem(now: PathNow, { value, language, officialHosts, districts, call }: PathSurroundings): TemplateResult {
  const { path, state } = now;
  const { document: { data: service, example }, paths, apps, offices, zone, at } = value;
  // One way of a service is the one to press first.
  const primary = now === paths[0];
  const app = 'app' in path ? apps.get(path.app) : undefined;
  const place = 'office' in path ? offices.get(path.office) : undefined;
  const office = place?.data;
  const say = describePath(now, { now: at, zone, office, app }, language);
  const serves = place && districts && servedBy(place, districts, language);
  const message = language.contact.waText(textIn(service.name, language.tag).value);
  const site = (url: string): TemplateResult => {
    const href = webLink(url);
    const host = href && foreignHost(href, officialHosts);
    return html`
      ${buttonLink(example ? undefined : href, strokes.web, language.service.openWeb, primary && state === 'now')}
      ${host && html`<p class="muted">${language.service.leaving(host)}</p>`}`;
  };
  return html`
    <li class="way stack">
      <div class="head">
        <p><b>${say.label}</b>${say.place && html`<br>${said(say.place)}`}${say.address && html`<br><span class=${now.place ? 'strong' : 'muted'}>${said(say.address)}</span>`}</p>
        <p class="chip tone tone-${tones[say.tone]}">${icon(icons[state])}${say.state}</p>
      </div>
      ${serves && html`<p class="muted">${language.service.serves(serves)}</p>`}
      ${say.note && html`<p>${said(say.note)}</p>`}
      ${say.phone && (call || state === 'unknown') ? html`<div class="actions">${wayButton(say.phone, { example })}</div>` : nothing}
      ${say.way && html`<div class="actions">${wayButton(say.way, { example, primary, text: message })}</div>`}
      ${path.kind === 'web' ? html`${app && html`<p class="muted">${describeApp(app, language).owner}</p>`}<div class="actions">${site(path.url)}</div>` : nothing}
      ${path.kind === 'app' && app ? appBlock(app, say.tone === 'down', language, example, site) : nothing}
      ${say.collect && html`<p class="muted">${say.collect}</p>`}
    </li>`;
}

/** The site first, since nothing has to be installed; then the stores, and no other source. Nobody is asked to install what is down. */
function appBlock(app: App, isDown: boolean, language: Language, example: boolean | undefined, site: (url: string) => TemplateResult): TemplateResult {
  const say = describeApp(app, language);
  return html`
    <p class="muted">${say.owner}${say.purpose && html`<br>${said(say.purpose)}`}</p>
    <div class="actions">
      ${app.web === undefined ? nothing : site(app.web)}
      ${isDown ? nothing : storeLinks(app).map(({ store, href }) => buttonLink(example ? undefined : href, strokes.install, html`${say.install}<small>${store}</small>`))}
    </div>
    ${say.data && !isDown ? html`<p class="muted">${say.data}</p>` : nothing}
    ${say.storeOnly && !isDown ? html`<p class="line muted">${icon('shield')}<span>${say.storeOnly}</span></p>` : nothing}
    ${say.howTo.length > 0 ? html`<details><summary>${language.service.howTo}</summary><ol>${say.howTo.map((step) => html`<li>${said(step)}</li>`)}</ol></details>` : nothing}
    ${say.verified && html`<p class="muted">${say.verified}</p>`}`;
}
