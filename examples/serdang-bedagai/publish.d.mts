export interface Publication {
  /** Where the documents go; made if it is not there. */
  readonly folder: string;
  /** The source folder; the example region's own by default. */
  readonly source?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly report?: (line: string) => void;
}

/** False, with nothing written, where the source has an error, or another run has published meanwhile. */
export function publish(publication: Publication): Promise<boolean>;

/** Publishes as asked on a command line, as of `now`, in milliseconds since 1970; gives its exit code. */
export function run(args: readonly string[], say?: { readonly log: (line: string) => void; readonly error: (line: string) => void }, now?: number): Promise<number>;
