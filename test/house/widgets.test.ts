import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../packages/widgets/src');
const sources = globSync('**/*.{ts,css}', { cwd: folder }).map((path) => ({ path, text: readFileSync(resolve(folder, path), 'utf8') }));

/** Where something stands, as "file: what". */
const found = (what: RegExp): readonly string[] => sources.flatMap(({ path, text }) => [...text.matchAll(what)].map(([match]) => `${path}: ${match.trim()}`));

/** Criteria of WCAG that are kept by what is not there: `docs/accessibility.md` names these tests. */
describe('widgets', () => {
  it('are what is looked at', () => { expect(sources.length).toBeGreaterThan(80); });

  it('play nothing, and show no image of words', () => {
    expect(found(/<(audio|video|img|picture|canvas|object|embed)\b|new (Audio|Image)\b|background-image|url\(/g)).toEqual([]);
  });

  it('ask nothing of hands but a press and typing: no gesture, no drag, no shaking, no key of their own, nothing before the finger is lifted', () => {
    const events = /@(?!click|change|input|submit|toggle)[a-z]+=|['"](key(down|up|press)|pointer(down|up|move)|mouse[a-z]+|touch[a-z]+|drag[a-z]*|drop|wheel|scroll|gesture[a-z]+|device(motion|orientation)|dblclick|contextmenu)['"]|accesskey/g;
    // Enter, as in every form of one field; what keeps the letters of a field from the page's shortcuts; and whoever is about to open a service, for whom it is fetched, so that nothing is seen of that.
    expect([...found(events)].sort()).toEqual([
      ...['duty-officer/numberCheck.ts', 'service-directory/districtPicker.ts'].flatMap((path) => ['@keydown=', '@keypress=', '@keyup='].map((event) => `${path}: ${event}`)),
      ...['@focusin=', '@keydown=', '@keypress=', '@keyup=', '@pointerover='].map((event) => `service-directory/service-directory.ts: ${event}`),
    ]);
  });

  it('show nothing new where the pointer or the focus is', () => {
    const rules = sources.filter(({ path }) => /\.(css|styles\.ts)$/.test(path)).flatMap(({ text }) => [...text.matchAll(/:(?:hover|focus-within|focus-visible|focus|active)[^{}]*\{([^}]*)\}/g)].map(([, body]) => body!));
    expect(rules.length).toBeGreaterThan(3);
    for (const body of rules) for (const declaration of body.split(';').filter((one) => one.trim())) expect(declaration.trim()).toMatch(/^(text-decoration|outline|border-radius)/);
    expect(found(/\btitle=/g)).toEqual([]);
  });

  it('do not mind how a phone is held', () => {
    // The screen on a wall sets its letters by its shorter side.
    expect(found(/orientation:[^)]*|screen\.orientation/g)).toEqual(['lobby/lobby-screen.styles.ts: orientation: portrait']);
  });

  it('ask no device where it is, and for no permission', () => {
    expect(found(/navigator\.geolocation|Notification\b|getUserMedia|navigator\.permissions|requestPermission/g)).toEqual([]);
  });
});
