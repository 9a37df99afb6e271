import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [798, 402];
/** Side of a square of one colour. */
const SQUARE = 6;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of coloured squares, as heavy on the line as the picture with which a regional government's page opens. */
export function picture() {
  let seed = 7;
  const noise = () => (seed = (seed * 48_271) % 2_147_483_647) & 255;
  const rows = [];
  for (let y = 0; y < HEIGHT; y += SQUARE) {
    // Each row by its difference: from the pixel on its left, or from the row above, where there is none.
    const first = Array.from({ length: WIDTH * 3 }, (_, index) => (index % (SQUARE * 3) < 3 ? noise() : 0));
    rows.push(1, ...first);
    for (let same = 1; same < SQUARE; same++) rows.push(2, ...first.map(() => 0));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows))), chunk('IEND', Buffer.alloc(0))]);
}
