import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is, or undefined. `CHROME_PATH` wins. */
export function chromiumPath() {
  return [process.env.CHROME_PATH, ...usual].find((path) => path && existsSync(path));
}

/** Quiet and offline: a test browser asks nobody but the test server. */
export const chromiumArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--lang=id-ID',
];
