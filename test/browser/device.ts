import { executeServerCommand } from '@web/test-runner-commands';

/** WebKitGTK makes no window narrower than this: what has to fit 320 pixels is tested at 334 there. */
const NARROWEST = 334;

/** Only Chromium can be told what a device prefers, and shows its accessibility tree. */
export const isChromium = 'userAgentData' in navigator;

interface Viewport {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the device for one of these; Chromium and Firefox only. Default 1. */
  readonly deviceScaleFactor?: number;
}

/**
 * What a browser does with a window when somebody zooms: fewer CSS pixels, each drawn with more of the device's. `zoom` 4: 400 %.
 * Not what a pinch does, which leaves the layout as it is.
 */
export function zoomed({ width, height }: Viewport, zoom: number): Viewport {
  return { width: width / zoom, height: height / zoom, deviceScaleFactor: zoom };
}

/** Gives the page a window of this size. */
export async function setViewport(size: Viewport): Promise<void> {
  await executeServerCommand('device-viewport', size);
  for (const end = performance.now() + 3000; innerWidth !== size.width;) {
    if (size.width < NARROWEST && innerWidth === NARROWEST) return;
    if (performance.now() > end) throw new Error(`asked for a window of ${size.width} px, got ${innerWidth}`);
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Puts the page on a device that is set to light or dark. No command changes it in Firefox and WebKit: they run on a dark
 * one from their start, and there every test holds on a dark device.
 */
export async function setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
  const told = await executeServerCommand('device-color-scheme', { scheme });
  const expected = told ? scheme : 'dark';
  if (!matchMedia(`(prefers-color-scheme: ${expected})`).matches) throw new Error(`the device is not ${expected}`);
}

/** The sheets of a printed page, width and height in millimetres; undefined where the browser cannot be told to print. `root`: class of its root. */
export async function paperOf(page: { readonly address: string; readonly root: string; readonly now: number }): Promise<readonly (readonly [width: number, height: number])[] | undefined> {
  return (await executeServerCommand('device-paper', page)) || undefined;
}

/** What a device can be set to beside its colour scheme. `print` shows the page as on paper. */
export interface Preferences {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'forced-colors'?: 'active';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly print?: boolean;
}

/** Sets a device so, and all else as usual. Chromium only. */
export async function setPreferences(preferences: Preferences): Promise<void> {
  await executeServerCommand('device-preferences', preferences);
}

/** A finger on the glass, in CSS pixels of the viewport. Chromium only. */
export async function tap(x: number, y: number): Promise<void> {
  await executeServerCommand('device-tap', { x, y });
}
