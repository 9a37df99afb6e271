/** A feed in memory, as `server/demoFeed.mjs` keeps it. */
export interface DemoFeed {
  paths(): string[];
  document(path: string): string | undefined;
  vouch(): void;
  flip(app: string, state: string): boolean;
}

export interface Portal {
  /** Such as `http://127.0.0.1:4173/`. */
  readonly address: string;
  /** By the first segment of their address: `feed`, `feed-2026-11-27`. */
  readonly feeds: ReadonlyMap<string, DemoFeed>;
  close(): Promise<void>;
}

export function startPortal(options?: { readonly port?: number; readonly now?: () => number; readonly report?: (line: string) => void }): Promise<Portal>;
