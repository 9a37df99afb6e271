import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Six steps a channel: 216 colours, which leaves room for those that stay as they are. */
const coarse = (value) => Math.round(value / 51) * 51;
const EXACT = 40;

/** What each colour is shown as: those of areas as they are, of the many on the edges of letters only some. */
function shownAs({ data }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) counts.set(data.readUIntBE(at, 3), (counts.get(data.readUIntBE(at, 3)) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  return new Map(byCount.map((colour, rank) => [colour, rank < EXACT ? colour : [16, 8, 0].reduce((sum, shift) => sum | (coarse((colour >> shift) & 255) << shift), 0)]));
}

/**
 * A picture as a PNG of at most 256 colours: a third of the bytes of what browsers write. What is rounded is less than what
 * a comparison notices.
 */
export function writePicture(picture) {
  const { width, height, data } = picture;
  const shown = shownAs(picture);
  const colours = [...new Set(shown.values())];
  const index = new Map(colours.map((colour, at) => [colour, at]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let pixel = 0; pixel < width * height; pixel++) rows[pixel + Math.floor(pixel / width) + 1] = index.get(shown.get(data.readUIntBE(pixel * 4, 3)));
  return Buffer.concat([
    SIGNATURE, chunk('IHDR', header), chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture with each square of `by` pixels as one, of their mean colour. */
export function smaller({ width, height, data }, by) {
  const [columns, rows] = [Math.floor(width / by), Math.floor(height / by)];
  const small = Buffer.alloc(columns * rows * 4);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns * 4; column++) {
      const first = row * by * width * 4 + (column >> 2) * by * 4 + (column & 3);
      let sum = 0;
      for (let y = 0; y < by; y++) for (let x = 0; x < by; x++) sum += data[first + (y * width + x) * 4];
      small[at++] = Math.round(sum / by ** 2);
    }
  }
  return { width: columns, height: rows, data: small };
}

/** `{ width, height, data }`, four bytes a pixel. */
export function readPicture(bytes) {
  return PNG.sync.read(bytes);
}
