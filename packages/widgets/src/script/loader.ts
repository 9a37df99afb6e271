import { ownScript } from '../shared/ownScript.js';
import { keepPlaceholders, kinds } from '../shared/placeholders.js';
import type { Kind } from '../shared/placeholders.js';
import { RETRY } from '../shared/retry.js';
import { standDown } from '../shared/standDown.js';
import { thisCopy } from '../shared/thisCopy.js';
import type { Copy } from '../shared/thisCopy.js';
import { watchPage } from '../shared/watchPage.js';
import { later } from './later.js';

/** The build writes the files here, each with its integrity, as `later` takes them. */
declare const TETAP_FILES: Readonly<Record<Kind | 'all', string>>;

/** On a document: the loader that serves it. Only before another loader does this one stand down: beside the file of a widget it fetches the others. */
const LOADER = Symbol.for('tetap.loader');

/*
 * `tetap.js`: fetches the files of the widgets that this page uses, when it uses them. Several at once come as one file
 * with everything, which is smaller than two. `data-widgets` names those that stand where no look at the document finds them: in shadow roots.
 */
const named = (ownScript?.dataset.widgets ?? '').split(/\s+/);
const asked = new Set<Kind>();

function isUsed(kind: Kind): boolean {
  return named.includes(kind) || document.getElementsByTagName(`tetap-${kind}`).length > 0;
}

function fetchUsed(): void {
  const open = kinds.filter((kind) => !asked.has(kind) && !customElements.get(`tetap-${kind}`));
  const used = open.filter(isUsed);
  const together = used.length > 1 && open.length === kinds.length;
  if (together) ask('all', kinds);
  else for (const kind of used) ask(kind, [kind]);
}

/** A page that stays open through a lost connection gets its widgets after it, if it still uses them. */
function ask(file: Kind | 'all', brought: readonly Kind[]): void {
  for (const kind of brought) asked.add(kind);
  later(TETAP_FILES[file]).catch(() => {
    setTimeout(() => {
      for (const kind of brought) asked.delete(kind);
      fetchUsed();
    }, RETRY);
  });
}

const page = document as { [LOADER]?: Copy };
/** A page that exchanges its body, as Turbo does, runs the scripts in it anew: the tag of the earlier copy has gone. */
const isAgain = page[LOADER]?.source === thisCopy.source && [...document.querySelectorAll('script')].filter(({ src }) => src === thisCopy.source).length === 1;
if (page[LOADER]) {
  if (!isAgain) standDown('This page has', page[LOADER]);
} else {
  page[LOADER] = thisCopy;
  keepPlaceholders();
  watchPage(fetchUsed);
}
