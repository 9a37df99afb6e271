import { readFileSync, writeFileSync } from 'node:fs';
import { cdn } from './cdn.mjs';
import { record } from './record.mjs';
import { versioned } from './versioned.mjs';

/** The sheet that reserves the room of the widgets, as the guide for webmasters gives it: nowhere else do its numbers stand. */
const [, css] = /<style>([^<]+)<\/style>/.exec(readFileSync('docs/widgets.md', 'utf8'));

/** Writes it as `tetap.css`, for pages that forbid inline styles: on one line, since an FTP program that changes line ends would break the integrity. */
export function writeRoomSheet() {
  for (const name of ['tetap.css', versioned('tetap', 'css')]) {
    writeFileSync(`${cdn}/${name}`, css.replace(/\s+/g, ' ').trim());
    record(`${cdn}/${name}`);
  }
}
