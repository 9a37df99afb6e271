/**
 * What a page and a widget page inside its `<iframe>` say to each other by `postMessage`. The page asks; the frame
 * answers who asked, then and whenever its height changes. Nothing else is said, and nothing of the visitor.
 */
export type FrameMessage = FrameQuestion | FrameSize;

/** From the page: "how high are you?" */
export interface FrameQuestion {
  readonly tetap: 'measure';
}

/** From the frame. */
export interface FrameSize {
  readonly tetap: 'size';
  /** Whole CSS pixels. */
  readonly height: number;
}

/** Bounds of what a page believes, CSS pixels: no frame can hide itself, or bury the page. */
const SHORTEST = 80;
const LONGEST = 6000;

/** The height that a message tells, within bounds; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  const { tetap, height } = (data ?? {}) as Partial<FrameSize>;
  return tetap === 'size' && typeof height === 'number' && Number.isFinite(height) ? Math.min(Math.max(Math.ceil(height), SHORTEST), LONGEST) : undefined;
}

export function isQuestion(data: unknown): boolean {
  return (data as Partial<FrameQuestion> | null | undefined)?.tetap === 'measure';
}
