/**
 * On what is typed into, for each event of a key: what writes there, deletes, or moves in it, is no key of the page. The page sees the widget as its
 * target and not the field, so a shortcut that leaves fields alone (`/` for a search of its own) would take it out of "KTP/KK". All else reaches the page.
 */
export function keepKey(event: KeyboardEvent): void {
  if (/^(?:.|Arrow.*|Backspace|Delete|Home|End)$/u.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) event.stopPropagation();
}
