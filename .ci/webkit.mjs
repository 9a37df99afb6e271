import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './freePort.mjs';

const driver = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const display = process.env.XVFB_PATH ?? '/usr/bin/Xvfb';

/** What WebKitGTK needs and is not there; empty where all is. It has no headless mode, so a display is part of it. */
export function missingForWebkit() {
  return [driver, display].filter((path) => !existsSync(path));
}

/** On a full screen a window has no edges: its size is that of the page. */
export const webkitCapabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] } };

/**
 * Starts a display and WebKitGTK's driver on it, a dark device in the zone WIB. Both end with this process, or by `stop`.
 * @returns {Promise<{ port: number, stop: () => void }>} `port`: where the driver listens, on 127.0.0.1.
 */
export async function startWebkitDriver() {
  const xvfb = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => { reject(new Error(`Xvfb ended with ${code}`)); });
    xvfb.stdio[3].once('data', (data) => { resolve(String(data).trim()); });
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${number}`, NO_AT_BRIDGE: '1', GTK_THEME: 'Adwaita:dark', TZ: 'Asia/Jakarta' };
  const webkit = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const stop = () => {
    webkit.kill();
    xvfb.kill();
  };
  process.once('exit', stop);
  xvfb.unref();
  xvfb.stdio[3].destroy();
  webkit.unref();
  for (const end = Date.now() + 20_000; ;) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.json(), () => undefined);
    if (status?.value?.ready) return { port, stop };
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
