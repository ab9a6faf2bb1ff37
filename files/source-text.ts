/** A block of text, with where each of its characters stands in the file it was read from. */
export interface SourceBlock {
  readonly text: string;
  readonly language: string | undefined;
  /** Stretches in which text and file run alike, in order. */
  readonly pieces: readonly Piece[];
}

/** A stretch of a block's text that stands in the file character by character, or as one entity. */
export interface Piece {
  /** Where it begins in the block's text. */
  readonly start: number;
  /** Where it begins in the file, in UTF-16 units. */
  readonly source: number;
  /** How much of the file it takes: more than of the text where it is an entity (`&nbsp;`). */
  readonly sourceLength: number;
}

/** Where a span of a block's text, which is not empty, stands in the file. */
export function toSource(
  { pieces, text }: SourceBlock,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  const isEntity = (at: number) => {
    const { start, sourceLength } = pieces[at] as Piece;
    return sourceLength > (pieces[at + 1]?.start ?? text.length) - start;
  };
  const from = pieces[first] as Piece;
  const to = pieces[last] as Piece;
  return {
    start: from.source + (isEntity(first) ? 0 : start - from.start),
    end: to.source + (isEntity(last) ? to.sourceLength : end - to.start),
  };
}

/** The number of the piece that an offset lies in. By halves: a block may have a hundred thousand. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
