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

/** Where a span of a block's text stands in the file. */
export function toSource(
  block: SourceBlock,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  const isEntity = last.sourceLength > lengthOf(block, last);
  return {
    start: first.source + (first.sourceLength > lengthOf(block, first) ? 0 : start - first.start),
    end: isEntity ? last.source + last.sourceLength : last.source + (end - last.start),
  };
}

function pieceAt(block: SourceBlock, offset: number): Piece {
  const piece = block.pieces.findLast(({ start }) => start <= offset);
  if (!piece) throw new RangeError(`Offset ${offset} is outside a block of ${block.text.length} characters.`);
  return piece;
}

function lengthOf(block: SourceBlock, piece: Piece): number {
  const next = block.pieces[block.pieces.indexOf(piece) + 1];
  return (next?.start ?? block.text.length) - piece.start;
}
