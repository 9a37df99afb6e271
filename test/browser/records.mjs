/**
 * What is kept of each state for reviewers: its accessibility tree as text, its pictures. A test compares them; with
 * `TETAP_RECORD` they are written anew, with `TETAP_SCREENSHOTS=FOLDER` pictures go there instead. `records.ts` is the
 * tests' side of it. Chromium only.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const trees = join(root, 'states/trees');
const pictures = join(root, 'visual/baselines');
const smallPictures = join(root, 'visual/small');
const failures = join(root, '../.cache/visual');
const { TETAP_RECORD: isRecording, TETAP_SCREENSHOTS: screenshots } = process.env;

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

/** Answers of the thread that reads pictures, which takes as long as to draw them, in the order of what it was asked. */
const awaited = [];
let thread;

function startThread() {
  const worker = new Worker(new URL('../visual/comparing.mjs', import.meta.url));
  worker.unref();
  worker.on('message', (line) => { awaited.shift().resolve(line); });
  worker.on('error', (error) => {
    thread = undefined;
    for (const { reject } of awaited.splice(0)) reject(error);
  });
  return worker;
}

/** Has a picture compared, or written where pictures are recorded. Resolves to a line where it differs. */
function compared(question) {
  thread ??= startThread();
  return new Promise((resolve, reject) => {
    awaited.push({ resolve, reject });
    thread.postMessage(question);
  });
}

/** What becomes of the pictures of each state, by its path. */
const taken = new Map();

const commands = {
  /** What an earlier run left of failures goes. */
  async 'records-mode'() {
    if (screenshots) return 'screenshots';
    if (isRecording) return 'record';
    await rm(failures, { recursive: true, force: true });
    return 'compare';
  },

  /** Gives the tree that is kept and the one of now; the same where it was recorded. */
  async 'records-tree'(page, { selector, path }) {
    const tree = await page.accessibility.snapshot({ root: await page.$(selector), interestingOnly: false });
    const now = `${lines(tree).join('\n')}\n`;
    const file = join(trees, `${path}.txt`);
    if (isRecording) await write(file, now);
    return { kept: isRecording ? now : await readText(file) ?? 'nothing was recorded\n', now };
  },

  /** Answers once it is taken. */
  async 'records-picture'(page, { clip, path, name, isSmall }) {
    const bytes = await page.screenshot({ clip, captureBeyondViewport: true, optimizeForSpeed: true });
    const file = `${path}.${name}.png`;
    if (screenshots) {
      await write(join(screenshots, file), bytes);
      return true;
    }
    const answer = compared({ bytes, kept: join(isSmall ? smallPictures : pictures, file), failed: join(failures, file), name, isSmall, isRecording: Boolean(isRecording) });
    // Whoever asks for it later is told.
    answer.catch(() => undefined);
    taken.set(path, [...taken.get(path) ?? [], answer]);
    return true;
  },

  /** Gives a line for each picture of a state that differs from the one that is kept. */
  async 'records-differing'(page, { path }) {
    const answers = taken.get(path) ?? [];
    taken.delete(path);
    return (await Promise.all(answers)).filter((line) => line !== undefined);
  },
};

export const records = {
  name: 'records',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session.browser.getPage?.(session.id), payload),
};
