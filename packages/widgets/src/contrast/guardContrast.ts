import { tokens } from '../shared/tokens.js';
import type { Token } from '../shared/tokens.js';
import { warnOnce } from '../shared/warnOnce.js';
import { veiled } from './contrast.js';
import type { Colour } from './contrast.js';
import { ownColour } from './ownColour.js';
import { ENOUGH, fallback, unreadable } from './unreadable.js';
import type { Palette } from './unreadable.js';

/** A colour as a page writes it: from 0, which shows nothing of it, to 1, it hides what is below. */
interface Paint {
  readonly colour: Colour;
  readonly opacity: number;
}

const names = Object.keys(tokens) as Token[];
/** What was found of a theme, by what the page has set and the scheme that it is seen in. */
const judged = new Map<string, readonly Token[]>();
/** Ours: an element has one of them at most. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives our own colours back to an element whose page has set some that cannot be read, and says so once in the console.
 * Left alone are engines without constructable style sheets (Safari before 16.4, Firefox before 101), and an element that has moved into another document, which takes no sheet of this one.
 */
export function guardContrast(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root) || root.ownerDocument !== document) return;
  const wrong = judge(root);
  const sheet = wrong.length > 0 ? sheetOf(wrong) : undefined;
  const ours = [...sheets.values()];
  const before = root.adoptedStyleSheets.find((one) => ours.includes(one));
  if (sheet !== before) root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== before), ...(sheet ? [sheet] : [])];
}

function judge(root: ShadowRoot): readonly Token[] {
  const probe = document.createElement('span');
  // Judged by what the page says, not by what an earlier judgement has made of it.
  for (const name of names) probe.style.setProperty(`--_${name}`, `var(--tetap-color-${name}, ${ownColour(name)})`);
  root.querySelector('.box')!.append(probe);
  try {
    const style = getComputedStyle(probe);
    const said = names.map((name) => style.getPropertyValue(`--_${name}`).trim());
    const paint = (value: string): Paint => {
      probe.style.color = value;
      return seen(style.color);
    };
    // Our own surface tells the scheme.
    const key = `${said.join('|')}|${paint(ownColour('surface')).colour.join()}`;
    const known = judged.get(key);
    if (known) return known;
    const none = names.filter((_, index) => !isColour(said[index]!));
    const wrong = wrongOf(none, (name) => paint(ownColour(name)), (name) => paint(`var(--_${name})`));
    judged.set(key, wrong);
    return wrong;
  } finally {
    probe.remove();
  }
}

/** Not a slip, nor nothing, nor `currentcolor`: a filled button with those is as its words are. */
function isColour(value: string): boolean {
  return CSS.supports('color', value) && !/currentcolor/i.test(value);
}

/** The tokens that have to be as we have them, those that are no colours among them; the console is told why. */
function wrongOf(none: readonly Token[], our: (name: Token) => Paint, said: (name: Token) => Paint): readonly Token[] {
  for (const token of none) warnOnce(`--tetap-color-${token} is no colour that this browser knows, and is not used. Write one such as ${tokens[token][0]}.`);
  const their = (name: Token): Paint => (none.includes(name) ? our : said)(name);
  if (their('surface').opacity < 1) {
    warnOnce('--tetap-color-surface lets something show through, so what can be read on it is not known, and no --tetap-color-... is used. Choose an opaque colour.');
    return names;
  }
  const [ours, theirs] = [paletteOf(our), paletteOf(their)];
  for (const { token, ratio } of unreadable(theirs)) {
    warnOnce(`--tetap-color-${token} has a contrast of ${ratio.toFixed(1)} to 1 on --tetap-color-surface, and is not used: words need ${ENOUGH} to 1. Choose a ${ours.surface[0] > 128 ? 'darker' : 'lighter'} colour.`);
  }
  return [...new Set([...none, ...fallback(theirs, ours)])];
}

/** As it is seen: each over the surface. */
function paletteOf(paint: (name: Token) => Paint): Palette {
  const { colour: surface } = paint('surface');
  return Object.fromEntries(names.map((name) => {
    const { colour, opacity } = paint(name);
    return [name, veiled(surface, colour, opacity)];
  })) as unknown as Palette;
}

/** `rgb(...)`, or whatever the engine says of colours beyond sRGB: then what a canvas makes of it. */
function seen(colour: string): Paint {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (numbers) return { colour: [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])], opacity: Number(numbers[4] ?? 1) };
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  return { colour: [red, green, blue], opacity: opacity / 255 };
}

function sheetOf(wrong: readonly Token[]): CSSStyleSheet {
  const key = wrong.join();
  let sheet = sheets.get(key);
  if (!sheet) {
    sheets.set(key, sheet = new CSSStyleSheet());
    sheet.replaceSync(`.box { ${wrong.map((name) => `--_${name}: ${ownColour(name)};`).join(' ')} }`);
  }
  return sheet;
}
