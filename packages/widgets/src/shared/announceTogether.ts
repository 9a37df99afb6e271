import type { LitElement } from 'lit';
import type { Speaks } from '@tetap/words';

/** Changes that come within this time are one moment, milliseconds: documents of several offices arrive one after the other. */
const MOMENT = 500;

/** A change that nobody asked for. */
export interface Change {
  /** Several elements may show the same; it is spoken of once. */
  readonly about: string;
  readonly host: LitElement;
  readonly language: Speaks<'badge'>;
  /** Whether its element shows something else by now. */
  readonly isOver: () => boolean;
  /** Says `many`, which is about all that changed, or else what this is about, as it is by now. */
  readonly speak: (many?: string) => void;
}

const changes: Change[] = [];

/**
 * One polite announcement per page and moment. When offices open at the same minute, one element says how many there are: nobody can listen to a
 * hundred sentences, nor stop them. What nobody can see is not spoken.
 */
export function announceTogether(change: Change): void {
  if (changes.length === 0) setTimeout(announce, MOMENT);
  changes.push(change);
}

function announce(): void {
  const seen = changes.splice(0).filter(({ host, isOver }) => !isOver() && host.getClientRects().length > 0);
  const first = seen.find(isDrawn) ?? seen[0];
  const { size } = new Set(seen.map(({ about }) => about));
  first?.speak(size > 1 ? first.language.badge.changedTogether(size) : undefined);
}

/** One of a crowd that is out of sight may not be heard. Old browsers draw all. */
function isDrawn({ host }: Change): boolean | undefined {
  const region: Partial<Pick<Element, 'checkVisibility'>> = host.renderRoot.querySelector('[role=status]')!;
  return region.checkVisibility?.({ contentVisibilityAuto: true });
}
