import type { State } from './states.js';

/** How a state can look. */
export interface Look {
  readonly name: string;
  readonly language: 'id' | 'en';
  /** CSS pixels of the viewport. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** `forced`: the device's own few colours; `print`: on paper. */
  readonly medium?: 'forced' | 'print';
}

const NARROW = 360;
const WIDE = 1280;

const plain = (width: number): readonly Look[] => (['id', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({
  name: `${language}-${width === NARROW ? 'narrow' : 'wide'}-${scheme}`, language, width, scheme,
})));

/** By width, since what a widget shows at first goes by the room it has. */
export const looks: readonly Look[] = [
  ...plain(NARROW),
  { name: 'forced', language: 'id', width: NARROW, scheme: 'light', medium: 'forced' },
  { name: 'forced-dark', language: 'id', width: NARROW, scheme: 'dark', medium: 'forced' },
  ...plain(WIDE),
  { name: 'print', language: 'id', width: 794, scheme: 'light', medium: 'print' },
];

/** States whose pictures are kept in their own size in more than one look: one of each kind. */
const samples = new Set([
  'office-status/open-hybrid', 'office-status/regional', 'office-status/details', 'office-status/moved', 'office-status/error', 'duty-officer/ready-and-named',
  'service-directory/app-down', 'service-directory/moved', 'service-directory/district-picked',
]);
const sampled = ['id-narrow-light', 'en-narrow-dark', 'id-wide-light', 'forced', 'print'];

/** Whether the picture of a state in a look is kept in its own size: every state narrow and light, a sample in the others. Of the rest a small one is kept. */
export function isKeptWhole({ widget, name }: State, look: Look): boolean {
  return sampled.indexOf(look.name) < (samples.has(`${widget}/${name}`) ? sampled.length : 1) && sampled.includes(look.name);
}
