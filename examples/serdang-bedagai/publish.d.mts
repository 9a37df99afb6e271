export interface Publication {
  /** Where the documents go; made if it is not there. */
  readonly folder: string;
  /** The source folder; the example region's own by default. */
  readonly source?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly report?: (line: string) => void;
}

/** False, with nothing written, where the source has an error. */
export function publish(publication: Publication): Promise<boolean>;
