/** A thread that compares pictures with those that are kept, so that the browser draws the next meanwhile; `test/browser/records.mjs` asks it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { readPicture, smaller, writePicture } from './picture.mjs';

/** What small pictures are made smaller by: edges, colours and where things stand are seen, letters are not. */
const BY = 3;

/** Colour distance from which a pixel differs: edges of letters are drawn a little differently by other versions. */
const THRESHOLD = 0.2;

/** Share of pixels that may differ: other versions of the browser draw some edges a little differently. */
const TOLERANCE = 0.0003;

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A line where the picture differs, of which then one is left with what differs marked. */
async function compare({ bytes, kept: file, failed, name, isSmall, isRecording }) {
  const whole = readPicture(Buffer.from(bytes));
  const now = isSmall ? smaller(whole, BY) : whole;
  if (isRecording) return write(file, writePicture(now));
  const kept = await readFile(file).then(readPicture, () => undefined);
  const { width, height } = now;
  const marks = new PNG({ width, height });
  const isSameSize = kept?.width === width && kept.height === height;
  const differs = isSameSize ? pixelmatch(kept.data, now.data, marks.data, width, height, { threshold: THRESHOLD }) / (width * height) : 1;
  if (differs <= TOLERANCE) return undefined;
  await write(failed, bytes);
  if (!isSameSize) return `${name}: ${kept ? `${kept.width}x${kept.height}` : 'none was recorded'}, now ${width}x${height}`;
  await write(failed.replace(/png$/, 'marks.png'), PNG.sync.write(marks));
  return `${name}: ${(100 * differs).toFixed(2)} % differ`;
}

let last = Promise.resolve();
parentPort.on('message', (question) => {
  // In turn, so that answers come in the order of the questions.
  last = last.then(async () => { parentPort.postMessage(await compare(question)); });
});
