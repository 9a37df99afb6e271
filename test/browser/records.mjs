/**
 * What is kept of each state for reviewers: its accessibility tree as text, its pictures. A test compares them; with
 * `TETAP_RECORD` they are written anew, with `TETAP_SCREENSHOTS=FOLDER` pictures go there instead. `records.ts` is the
 * tests' side of it. Chromium only.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { readPicture, smaller, writePicture } from '../visual/picture.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const trees = join(root, 'states/trees');
const pictures = join(root, 'visual/baselines');
const smallPictures = join(root, 'visual/small');
/** What small pictures are made smaller by: edges, colours and where things stand are seen, letters are not. */
const BY = 3;
const failures = join(root, '../.cache/visual');
const { TETAP_RECORD: isRecording, TETAP_SCREENSHOTS: screenshots } = process.env;

/** Colour distance from which a pixel differs: edges of letters are drawn a little differently by other versions. */
const THRESHOLD = 0.2;

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const readText = (path) => readFile(path, 'utf8').catch(() => undefined);

/** Roles that say nothing by themselves. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LabelText', 'LineBreak', 'ListMarker']);
const facts = ['level', 'expanded', 'checked', 'pressed', 'selected', 'disabled', 'invalid', 'description', 'value'];

/** A node and what is below it, as an indented list in reading order. */
function lines({ role, name = '', children = [], ...node }, depth = 0) {
  const below = (by) => children.flatMap((child) => lines(child, depth + by));
  if (silent.has(role)) return below(0);
  const more = facts.filter((fact) => node[fact] !== undefined && node[fact] !== '').map((fact) => ` ${fact}=${JSON.stringify(node[fact])}`).join('');
  const inside = below(1);
  // Words that only repeat the name of what holds them.
  const isRepeated = name !== '' && inside.every((line) => /^ *text /.test(line));
  return [`${'  '.repeat(depth)}${role === 'StaticText' ? 'text' : role}${name && ` ${JSON.stringify(name)}`}${more}`, ...(isRepeated ? [] : inside)];
}

const commands = {
  'records-mode': () => (screenshots ? 'screenshots' : isRecording ? 'record' : 'compare'),

  /** Gives the tree that is kept and the one of now; the same where it was recorded. */
  async 'records-tree'(page, { selector, path }) {
    const tree = await page.accessibility.snapshot({ root: await page.$(selector), interestingOnly: false });
    const now = `${lines(tree).join('\n')}\n`;
    const file = join(trees, `${path}.txt`);
    if (isRecording) await write(file, now);
    return { kept: isRecording ? now : await readText(file) ?? 'nothing was recorded\n', now };
  },

  /** Gives the share of pixels that differ from the picture that is kept. */
  async 'records-picture'(page, { clip, path, isSmall }) {
    const bytes = Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
    if (screenshots) {
      await write(join(screenshots, `${path}.png`), bytes);
      return { differs: 0 };
    }
    const file = join(isSmall ? smallPictures : pictures, `${path}.png`);
    const now = isSmall ? smaller(PNG.sync.read(bytes), BY) : PNG.sync.read(bytes);
    if (isRecording) {
      await write(file, writePicture(now));
      return { differs: 0 };
    }
    const kept = await readFile(file).then(readPicture, () => undefined);
    const { width, height } = now;
    const marks = new PNG({ width, height });
    const isSameSize = kept?.width === width && kept.height === height;
    const differs = isSameSize ? pixelmatch(kept.data, now.data, marks.data, width, height, { threshold: THRESHOLD }) / (width * height) : 1;
    if (differs > 0) await write(join(failures, `${path}.png`), bytes);
    if (differs > 0 && isSameSize) await write(join(failures, `${path}.marks.png`), PNG.sync.write(marks));
    return { differs, sizes: `${kept?.width}x${kept?.height}, now ${width}x${height}` };
  },
};

export const records = {
  name: 'records',
  async serverStart() {
    await rm(failures, { recursive: true, force: true });
  },
  executeCommand: ({ command, payload, session }) => commands[command]?.(session.browser.getPage?.(session.id), payload),
};
