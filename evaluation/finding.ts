/** A stretch of a text: [start, end), in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a matcher, ours or another, finds: an entry at a span of a text. */
export interface Finding extends Span {
  readonly entry: string;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
