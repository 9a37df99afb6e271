import type { LitElement } from 'lit';
import { subDistrictIn } from '@tetap/feed';
import type { RegionDocument } from '@tetap/feed';
import type { ServicePaths } from '@tetap/sdk';
import { feedController } from '../shared/feedController.js';
import type { Directory } from './directory.js';
import { districtName } from './districtPicker.js';
import type { Districts } from './districtPicker.js';
import { keepDistrict, pickedDistrict } from './pickedDistrict.js';
import { placesFor } from './placesFor.js';

export interface Districting {
  /** What the region names, and who picks of it; undefined: it names none. */
  readonly current: Districts | undefined;
  /** Whether it is known what the region names. */
  readonly isKnown: boolean;
  /** Another service was opened, or none. */
  readonly turn: () => void;
}

/** The sub-district that somebody picked, and the region's list to pick from. `value`: the open service. */
export function districtController(host: LitElement, directory: Directory, value: () => ServicePaths | undefined): Districting {
  /** Empty: all. */
  let district = pickedDistrict();
  /** Whether a service with several places was opened: before, nobody needs the region's list of sub-districts. */
  let isNeeded = false;
  /**
   * The region as it was known when the open service was first shown; null: it was not. A list that came later would push
   * down what somebody is reading.
   */
  let known: RegionDocument | null | undefined;

  // Before the list is asked for, so that it counts for this very update.
  host.addController({
    hostUpdate() {
      const opened = directory.opened();
      const isOfUse = opened !== undefined && opened.offices.length > 1;
      isNeeded ||= isOfUse;
      // Nobody waits for it longer than the client does: then it says that there is nothing yet.
      if (known === undefined && opened && (!isOfUse || region.result)) known = region.value ?? null;
    },
  });
  const region = feedController<RegionDocument>(host, () => isNeeded ? {
    feed: directory.feed(), about: '', at: undefined,
    watch: (client, deliver, signal) => { client.watchRegion(deliver, { signal }); },
  } : undefined);

  function current(): Districts | undefined {
    const { code = '', districts: list } = known?.data ?? {};
    return list?.length ? { list, kind: subDistrictIn(code), picked: list.some((one) => one.code === district) ? district : '', pick } : undefined;
  }

  /** How many places that leaves is said after a pause: arrow keys pass through the list. */
  function pick(code: string): void {
    district = code;
    keepDistrict(code);
    host.requestUpdate();
    directory.tell('tetap-district-change', { district: code || undefined });
    directory.afterPause(() => {
      const language = directory.language();
      const [paths, districts] = [value(), current()];
      if (!language || !paths || !districts) return undefined;
      const name = districtName(district, districts, language);
      if (name === undefined) return language.service.anyDistrict(districts.kind);
      const { own } = placesFor(paths.paths, paths.offices, district);
      return own.length > 0 ? language.service.placesCount(own.length, name) : language.service.noPlaceFor(name);
    });
  }

  return {
    get current() { return current(); },
    get isKnown() { return known !== undefined; },
    turn() { known = undefined; },
  };
}
