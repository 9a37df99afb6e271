import { existsSync } from 'node:fs';

const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Where a Firefox is, or undefined. `FIREFOX_PATH` wins. */
export function firefoxPath() {
  return [process.env.FIREFOX_PATH, ...usual].find((path) => path && existsSync(path));
}

/** A device with few colours of its own. Firefox takes this at its start alone. */
export const forcedColours = { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 };

/** A dark device; quiet and offline: a test browser asks nobody but the test server. */
export const firefoxPreferences = {
  'layout.css.prefers-color-scheme.content-override': 0,
  'ui.systemUsesDarkTheme': 1,
  'intl.accept_languages': 'id-ID',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,nowhere',
};
