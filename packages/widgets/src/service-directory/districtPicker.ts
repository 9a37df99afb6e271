import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isInPerson, overlaps } from '@tetap/feed';
import type { OfficeDocument, Region, SubDistrict } from '@tetap/feed';
import type { ServicePaths } from '@tetap/sdk';
import { textIn } from '@tetap/words';
import type { Language } from '@tetap/words';
import { keepKey } from '../shared/keepKey.js';

/** The sub-districts to pick from, and the one that is picked. */
export interface Districts {
  readonly list: NonNullable<Region['districts']>;
  /** What the region calls them. */
  readonly kind: SubDistrict;
  /** Empty: all. */
  readonly picked: string;
  readonly pick: (code: string) => void;
}

/** Whether it matters where somebody lives: there are several places, and one of them says whom it serves. */
export function isDistrictOfUse({ paths, offices }: ServicePaths): boolean {
  const places = paths.filter(({ path }) => isInPerson(path));
  return places.length > 1 && places.some(({ path }) => 'office' in path && offices.get(path.office)?.data.districts?.length);
}

/** "Kecamatan Sipispis"; undefined for a code that the region does not name. */
export function districtName(code: string, { list, kind }: Districts, { tag, service: say }: Language): string | undefined {
  const name = list.find((district) => district.code === code)?.name;
  return name === undefined ? undefined : say.districtOf(capitalized(kind), textIn(name, tag).value);
}

/** The names of those that an office says it serves, as far as the region names them. */
export function servedBy({ data: { districts: codes = [] } }: OfficeDocument, { list }: Districts, { tag }: Language): string {
  return list.filter(({ code }) => codes.some((served) => overlaps(served, code))).map(({ name }) => textIn(name, tag).value).join(', ');
}

/** "My sub-district", by name: people look for it as in a list of names. No geolocation. */
export function districtPicker({ list, kind, picked, pick }: Districts, { tag, service: say }: Language): TemplateResult {
  const options = list.map(({ code, name }) => ({ code, name: textIn(name, tag).value })).sort((a, b) => a.name.localeCompare(b.name, tag));
  return html`
    <div class="field">
      <label class="strong" for="district">${say.district(capitalized(kind))}</label>
      <select id="district" aria-describedby="district-hint" @keydown=${keepKey} @keypress=${keepKey} @keyup=${keepKey} @change=${(event: Event) => { pick((event.target as HTMLSelectElement).value); }}>
        <option value="" .selected=${picked === ''}>${say.anyDistrict(kind)}</option>
        ${options.map(({ code, name }) => html`<option value=${code} .selected=${picked === code}>${name}</option>`)}
      </select>
      <p id="district-hint" class="muted">${say.districtHint(kind)}</p>
    </div>`;
}

function capitalized(kind: SubDistrict): Capitalize<SubDistrict> {
  return kind.charAt(0).toUpperCase() + kind.slice(1) as Capitalize<SubDistrict>;
}
