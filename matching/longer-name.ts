import { fold, SPACE, UPPER } from './fold.ts';
import { companions, isOpener } from './name-words.ts';
import type { Prose, Span } from './prose.ts';

/**
 * A name inside a longer name that the glossary lacks ("The Moscow Times", "Igor Zelensky",
 * "Collective Security Treaty Organization") means something else.
 */

/** What stands around a candidate, for `partOfLongerName`. */
export interface NameContext {
  readonly prose: Prose;
  readonly span: Span;
  /** Whether the alias is a person's name: then a capital word before it is a first name. */
  readonly person: boolean;
  /** Whether another candidate begins or ends at an offset: a neighbour that the glossary knows. */
  readonly isKnown: (offset: number) => boolean;
}

/**
 * Whether a name stands inside a longer one.
 *
 * @returns the neighbouring word that makes it one; undefined where there is none.
 */
export function partOfLongerName(context: NameContext): string | undefined {
  return following(context) ?? preceding(context);
}

function following({ prose, span, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const next = prose.wordAt(span.end) + 1;
  let from = span.end;
  let first: string | undefined;
  // Up to three words on: in "US Homeland Security Secretary" the office comes last.
  for (let word = next; word < next + 3; word++) {
    const start = words.starts[word];
    if (start === undefined || !joins(text, from, start) || !isCapital(text, start)) return first;
    const written = prose.word(word);
    if (isKnown(start) || companions.has(written)) return undefined;
    first ??= written;
    from = words.ends[word] as number;
  }
  return first;
}

function preceding({ prose, span, person, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const own = prose.wordAt(span.start);
  const start = words.starts[own - 1];
  if (start === undefined || !isCapital(text, start)) return undefined;
  const end = words.ends[own - 1] as number;
  const written = text.slice(start, end);
  // "J. Biden": an initial belongs to the name, whatever title may stand before it.
  if (person && written.length === 1 && text.charAt(end) === '.' && joins(text, end + 1, span.start))
    return written;
  if (!joins(text, end, span.start) || isKnown(end) || companions.has(written)) return undefined;
  // "Putin's Russia": the s of a possessive ends the name before it.
  if (/['’]/.test(text.charAt(start - 1))) return undefined;
  const opens = prose.sentenceOf(own).start === own - 1;
  if (opens && !person) return undefined;
  return isOpener(written) ? undefined : written;
}

function joins(text: string, end: number, start: number): boolean {
  return start === end + 1 && fold(text.charCodeAt(end)) === SPACE;
}

function isCapital(text: string, at: number): boolean {
  return (fold(text.charCodeAt(at)) & UPPER) !== 0;
}
