/** A stretch of a text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Far enough for any sentence a reader would call one; a page of text without a full stop must not
// make every candidate in it cost a look at all of it.
const reach = 400;
const terminator = /[.!?…;]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|\n\s*\n/gu;
const abbreviation = /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Prof|Jr|Sr|No|vs|Art|U\.S|U\.K|e\.g|i\.e)$/u;

/** The sentence around a span of a text, at most 400 characters to either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const near = text.slice(from, to);
  let first = from;
  let last = to;
  for (const match of near.matchAll(terminator)) {
    const stop = from + match.index;
    if (text[stop] === '.' && abbreviation.test(text.slice(Math.max(0, stop - 6), stop))) continue;
    if (stop < start) first = stop + match[0].length;
    else if (stop >= end - 1) {
      last = stop + 1;
      break;
    }
  }
  return { start: first, end: last };
}
