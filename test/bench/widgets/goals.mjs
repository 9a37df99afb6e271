import { median } from '../rounds.ts';
import { p95 } from './kinds.mjs';

/** What ours may take beside a page without us, through the loader and with the direct file. */
const beside = (by, ours, most) => ['loader', 'direct'].map((way) => ({ of: `${ours}, ${way}`, by, most }));

/**
 * What is measured: pages that are loaded in the same rounds, and what is to hold between two of them. `of` is divided by `by`, round by
 * round; `every` means that the worst round must hold too.
 */
export const races = [
  {
    name: 'First visit: navigation to visible status',
    about: 'Every page reads the example office and the overlay, and shows a card with the same facts; `hand` has the preloads of our snippet.',
    pages: ['hand', 'hand, no preload', 'tetap, direct', 'tetap, loader', 'tetap, loader, file preloaded', 'tetap, loader alone', 'shoelace', 'sgds', 'gcds', 'iframe', 'shoelace, preloads', 'sgds, preloads', 'gcds, preloads'],
    figure: 'visible',
    goals: [
      { of: 'tetap, direct', by: 'hand', most: 1.1 },
      { of: 'hand', by: 'hand, no preload', most: 0.75 },
      ...['shoelace', 'sgds', 'gcds', 'iframe'].map((by) => ({ of: 'tetap, direct', by, most: 1, every: true })),
      ...['shoelace', 'sgds', 'gcds'].map((by) => ({ of: 'tetap, direct', by: `${by}, preloads`, most: 1, every: true })),
      ...['', ', file preloaded', ' alone'].map((way) => ({ of: `tetap, loader${way}`, by: 'hand' })),
      ...['shoelace', 'sgds', 'gcds', 'iframe'].map((by) => ({ of: 'tetap, loader', by })),
    ],
  },
  {
    name: 'Text in the HTML: navigation to visible text',
    about: 'The text is that of `tetap.php`. The static page has the same text and styles, and no script.',
    pages: ['static text', 'text, loader', 'text, direct'],
    figure: 'visible', whole: true, steady: true,
    goals: beside('static text', 'text', 1.03),
  },
  {
    name: 'Second visit: navigation to visible status, from the saved answer',
    about: 'The page is asked again (304), scripts are kept by the browser. `saved by hand` is the least that a script can do: it sets the words of the last visit into the page, without element, library or check.',
    pages: ['static text', 'tetap, loader', 'tetap, direct', 'text, direct', 'saved by hand'],
    figure: 'visible', again: true,
    goals: [...beside('static text', 'tetap', 1.05), { of: 'saved by hand', by: 'static text' }, { of: 'tetap, direct', by: 'saved by hand' }],
  },
  {
    name: 'The page\'s own largest paint, a text',
    pages: ['lead', 'lead, loader', 'lead, direct'],
    figure: 'largest', whole: true, steady: true,
    goals: beside('lead', 'lead', 1.02),
  },
  {
    name: 'The page\'s own largest paint, a picture of 42 KB',
    about: 'The hardest case: the picture shares the line with script and documents.',
    pages: ['picture', 'picture, loader', 'picture, direct', 'picture, loader alone'],
    figure: 'largest', whole: true, steady: true,
    goals: [...beside('picture', 'picture', 1.02), { of: 'picture, loader alone', by: 'picture', most: 1.02 }],
  },
  {
    name: '1,000 badges on a page: created to painted',
    about: 'Script and documents are there already; no network. `by-hand-skipping` is the hand-written element with `content-visibility: auto`, as ours has it among many; the goal is that beside the one without. Shift: while the page is scrolled through, and jumped through.',
    pages: ['by-hand', 'by-hand-skipping', 'tetap-office-status'],
    figure: 'visible', kind: 'many',
    goals: [{ of: 'tetap-office-status', by: 'by-hand', most: 1.25 }, { of: 'tetap-office-status', by: 'by-hand-skipping' }],
  },
  {
    name: 'A directory of 5,000 services: key to painted results',
    about: 'CPU four times slower, no network to wait for. The first results, then "kartu kel" typed and erased. `by hand` searches without typing errors or kin and shows as many rows, one button each.',
    pages: ['directory, by hand', 'directory'],
    figure: 'visible', kind: 'typing',
    goals: [
      { of: 'directory', what: 'key to paint, p95', value: (rounds) => p95(rounds.flatMap(({ keys }) => keys)), most: 60 },
      { of: 'directory', what: 'longest task until the first results, median', value: (rounds) => median(rounds.map(({ first }) => first)), most: 50 },
    ],
  },
];
