import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isInPerson } from '@tetap/feed';
import { districtName, districtPicker } from './districtPicker.js';
import type { Districts } from './districtPicker.js';
import type { PathSurroundings } from './pathItem.js';
import type { Places } from './placesFor.js';
import { allWays, waysList } from './waysList.js';

/**
 * The ways to a service where it matters where one lives: the places below the picker, those of one's own sub-district
 * first, and the ways from home before or after them, whichever has the best way.
 */
export function placesView({ own, others, remote }: Places, surroundings: PathSurroundings, districts: Districts): TemplateResult {
  const { value: { paths }, language } = surroundings;
  const { service: say } = language;
  const name = districtName(districts.picked, districts, language);
  const listed = { ...surroundings, districts };
  const best = paths[0];
  const placesLead = best !== undefined && isInPerson(best.path);
  return html`
    ${placesLead || remote.length === 0 ? nothing : waysList(remote, surroundings)}
    ${districtPicker(districts, language)}
    ${name === undefined ? nothing : own.length > 0 ? html`<h6>${say.placesFor(name)}</h6>${allWays(own, { ...surroundings, call: true })}` : html`<p>${say.noPlaceFor(name)}</p>`}
    ${name === undefined || others.length === 0 ? nothing : html`<h6>${say.otherPlaces}</h6>`}
    ${others.length > 0 ? waysList(others, listed) : nothing}
    ${placesLead && remote.length > 0 ? html`<h6>${say.otherWays}</h6>${waysList(remote, surroundings)}` : nothing}`;
}
