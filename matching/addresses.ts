import type { Span } from './prose.ts';

/** What is written with the letters of a name and names no one: addresses, sums and sizes. */

/** Characters to either side in which an address ends, or is none that anyone writes. */
const reach = 100;

/** The address, handle or mail address that a span is part of: its letters name no one. */
export function addressAround(text: string, { start, end }: Span): string | undefined {
  // Nearly always the neighbours alone tell that there is none.
  if (
    !'@/.:_=&?%-'.includes(text.charAt(start - 1) || ' ') &&
    !'@/._=&%-'.includes(text.charAt(end) || ' ')
  ) {
    return undefined;
  }
  let from = start;
  while (from > start - reach && /\S/.test(text.charAt(from - 1))) from--;
  const token = text.slice(from, end) + text.slice(end, end + reach).replace(/\s.*/s, '');
  return /^@|:\/\/|^www\.|\S@\S|[\p{L}\p{N}]\.\p{Ll}{2,}/u.test(token) ? token : undefined;
}

/**
 * The sum, size or score that a name is part of: "US$5,000", "EU 42", "Sweden 4, Finland 3".
 *
 * @param isTeam whether a name of more than two letters has scores.
 */
export function figureAround(text: string, { start, end }: Span, isTeam = false): string | undefined {
  const next = text.charAt(end);
  if (next === '$') return text.slice(start, end + 1);
  if ((next !== ' ' && next !== '\u00a0') || (end - start !== 2 && !isTeam)) return undefined;
  // A size ends what is said, or another one follows: "EU 42 and UK 8", not "US 10-year bonds".
  const size = /^size \d|^\d{1,2}(?:[.,]5)?(?=[.,;:)!?]|$| \(|\s+(?:and|or|to)\b|\s*[-–/]\s*\d)/u.exec(
    text.slice(end + 1, end + 12),
  );
  return size ? text.slice(start, end + 1 + size[0].length) : undefined;
}
