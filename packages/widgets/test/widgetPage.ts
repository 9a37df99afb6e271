import { file, openPage, untilShows } from './hostPage.js';
import type { HostOptions, HostPage } from './hostPage.js';
import { FEED, find, MONDAY, until } from './stage.js';

export const TAGS = ['tetap-office-status', 'tetap-duty-officer', 'tetap-service-directory'] as const;

/** All three widgets as a webmaster writes them; `feed`: its address. */
export const widgets = (feed = FEED, fallback = ''): string => TAGS.map((tag) => `<${tag} feed="${feed}" office="disdukcapil" at="${MONDAY}">${fallback}</${tag}>`).join('\n');

export const SCRIPT = `<script src="${file('tetap-all')}" defer></script>`;

/** Opens a page with all three widgets, and waits until each has answered and has looked up what it shows. */
export async function openWidgets(head = '', around: readonly [before: string, after: string] = ['', ''], options: HostOptions = {}): Promise<HostPage> {
  const page = await openPage(`${head}${SCRIPT}`, around.join(widgets()), options);
  await untilAnswered(page);
  return page;
}

export async function untilAnswered(page: HostPage): Promise<void> {
  for (const words of ['28 layanan', 'Petugas tidak pernah', 'Buka', 'Jadwal dan info lengkap']) await untilShows(page, words);
}

/** The painted box of each widget. */
export const boxes = ({ document }: HostPage): readonly HTMLElement[] => TAGS.map((tag) => boxIn(document.querySelector(tag)!));

export const boxIn = (element: Element): HTMLElement => find(element, '.box')!;

/** Waits until an element has an answer. */
export const untilAnswers = (element: Element): Promise<unknown> => until(`an answer in ${element.localName}`, () => find(element, 'h3'));
