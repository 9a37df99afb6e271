/**
 * Of a list that chooses whom something is for: without the list all are meant, and with nothing in it nobody, which nobody would write. A closure
 * for nobody would be lost in silence.
 */
export function emptyList(...names: readonly string[]): (value: Readonly<Record<string, unknown>>) => string | undefined {
  return (value) => {
    const empty = names.find((name) => Array.isArray(value[name]) && value[name].length === 0);
    return empty === undefined ? undefined : `at least one in "${empty}"`;
  };
}
