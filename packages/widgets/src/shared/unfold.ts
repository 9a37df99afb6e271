/**
 * For the click of a summary below a card, before it opens or closes: opened, everything that is folded in the card stands
 * whole. The room that was left over is kept meanwhile, and what was pressed stays where it was.
 */
export function unfold({ currentTarget }: Event): void {
  const summary = currentTarget as HTMLElement;
  const details = summary.parentElement as HTMLDetailsElement;
  const box = summary.closest('.box')!;
  const panel = box.querySelector<HTMLElement>('.panel')!;
  const isWhole = [...box.querySelectorAll<HTMLDetailsElement>('details.more')].some((one) => one.open !== (one === details));
  const { top } = summary.getBoundingClientRect();
  panel.style.minHeight = isWhole ? `${panel.offsetHeight}px` : '';
  box.classList.toggle('whole', isWhole);
  scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' });
}
