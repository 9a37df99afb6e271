const said = new Set<string>();

/** For webmasters: each sentence once per page, since a page may hold hundreds of elements. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Tetap: ${message}`);
}
