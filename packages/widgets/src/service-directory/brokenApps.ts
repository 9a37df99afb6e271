import type { App } from '@tetap/feed';
import { appState } from '@tetap/schedule';
import type { ServicePaths } from '@tetap/sdk';
import { describeAppState } from '@tetap/words';
import type { AppStateInWords, Language } from '@tetap/words';

export interface BrokenApp {
  readonly app: App;
  readonly state: AppStateInWords;
}

/** The apps of a service that do not work, in words. */
export function brokenApps({ apps, overlay, zone, at }: ServicePaths, language: Language): readonly BrokenApp[] {
  return [...apps.values()]
    .map((app) => ({ app, state: describeAppState(appState(overlay, app.id, at, { zone }), language, zone, at) }))
    .filter(({ state }) => state.tone === 'down');
}
