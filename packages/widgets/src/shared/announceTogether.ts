import type { Speaks } from '@tetap/words';

/** Changes that come within this time are one moment, milliseconds: documents of several offices arrive one after the other. */
const MOMENT = 500;

/** A change that nobody asked for. */
export interface Change {
  readonly host: Element;
  readonly language: Speaks<'badge'>;
  /** Says `many`, which is about all that changed, or else what this is about, as it is by now. */
  readonly speak: (many?: string) => void;
}

const changes = new Map<string, Change>();

/**
 * One polite announcement per page and moment. When offices open at the same minute, one element says how many there are: nobody can listen to a
 * hundred sentences, nor stop them. What nobody can see is not spoken.
 *
 * @param about - several elements may show the same; it is spoken of once
 */
export function announceTogether(about: string, change: Change): void {
  if (changes.size === 0) setTimeout(announce, MOMENT);
  changes.set(about, change);
}

function announce(): void {
  const seen = [...changes.values()].filter(({ host }) => host.getClientRects().length > 0);
  changes.clear();
  const first = seen.find(isDrawn) ?? seen[0];
  first?.speak(seen.length > 1 ? first.language.badge.changedTogether(seen.length) : undefined);
}

/** One of a crowd that is out of sight may not be heard. Old browsers draw all. */
function isDrawn({ host }: Change): boolean | undefined {
  const region: Partial<Pick<Element, 'checkVisibility'>> = host.shadowRoot!.querySelector('[role=status]')!;
  return region.checkVisibility?.({ contentVisibilityAuto: true });
}
