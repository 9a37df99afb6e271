/**
 * For the click of a summary below a card, before it opens or closes: opened, everything that is folded in the card stands
 * whole. The room that was left over is kept meanwhile, and what was pressed stays where it was.
 */
export function unfold({ currentTarget }: Event): void {
  const summary = currentTarget as HTMLElement;
  const details = summary.parentElement as HTMLDetailsElement;
  const { top } = summary.getBoundingClientRect();
  fold(details, !details.open);
  scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** For the toggle of what may close without a click, as where another office is shown. */
export function toggled({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  fold(details, details.open);
}

/** What stands whole goes with its summaries: another card begins folded. */
function fold(details: HTMLDetailsElement, isOpen: boolean): void {
  const card = details.closest('.card')!;
  const panel = card.querySelector<HTMLElement>('.panel')!;
  const isWhole = [...card.querySelectorAll<HTMLDetailsElement>('details.more')].some((one) => one === details ? isOpen : one.open);
  if (card.classList.contains('whole') === isWhole) return;
  panel.style.minHeight = isWhole ? `${panel.offsetHeight}px` : '';
  card.classList.toggle('whole', isWhole);
}
