import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

/** One YAML file of the source folder, with a way back from a value to its line. */
export interface SourceFile {
  readonly path: string;
  readonly value: unknown;
  /** Line (from 1) of the value at a path such as `posts[0].role`, or of its nearest readable ancestor. */
  readonly lineOf: (path: string) => number;
  /** Faults of the notation itself: position, the parser's own words, and its name for them. */
  readonly faults: readonly { readonly line: number; readonly message: string; readonly code?: string }[];
}

/** A file of which nothing is read. */
export function unread(path: string, faults: SourceFile['faults'] = []): SourceFile {
  return { path, value: undefined, lineOf: () => 1, faults };
}

/**
 * Reads YAML without turning numbers into numbers: `08.00` is a time, `12.10` a region code and `+62...` a phone
 * number, and none of them survives being a float. What must be a number is turned into one by its schema.
 */
export function sourceFile(path: string, text: string): SourceFile {
  try {
    return parse(path, text);
  } catch (error) {
    // The parser recurses: thousands of brackets in a row end the stack.
    return unread(path, [{ line: 1, message: error instanceof Error ? error.message : String(error) }]);
  }
}

/** What editors on Windows put before UTF-8. The parser counts it as a column, and then no list begins where its next record does. */
const MARK = /^\ufeff/;

function parse(path: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(MARK, ''), { lineCounter: lines, schema: 'failsafe', customTags: ['bool', 'null'], prettyErrors: false });
  const faults: SourceFile['faults'][number][] = [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({ line: lines.linePos(pos[0]).line, message, code }));
  // An alias can repeat or contain itself without end; named hours serve what officers would use one for.
  visit(document, { Alias: (_, { source, range }) => { faults.push({ line: lines.linePos(range?.[0] ?? 0).line, message: `*${source}: aliases are not taken` }); } });
  return { path, value: faults.length > 0 ? undefined : document.toJS(), lineOf: (place) => lineOfNode(document, keysOf(place), lines), faults };
}

function keysOf(path: string): readonly (string | number)[] {
  return path.split(/\.|(?=\[)/).filter((key) => key !== '').map((key) => (key.startsWith('[') ? Number(key.slice(1, -1)) : key));
}

function lineOfNode(document: Document, keys: readonly (string | number)[], lines: LineCounter): number {
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
