import { fold, SPACE, UPPER } from './fold.ts';
import { companions, isOpener } from './name-words.ts';
import type { Prose, Span } from './prose.ts';

/**
 * A name inside a longer name that the glossary lacks ("The Moscow Times", "Igor Zelensky",
 * "Collective Security Treaty Organization") means something else.
 */

/** A person's surname; a word that describes what follows ("Russian", "US"); or any other name. */
export type NameKind = 'surname' | 'modifier' | 'name';

/** Which kind of name an alias is. */
export function kindOfName(alias: string, category: string): NameKind {
  if (category === 'people') return /^\p{Lu}\S*$/u.test(alias) ? 'surname' : 'name';
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(alias)) return 'modifier';
  const isAdjective = /^\p{Lu}\p{L}*(?:ian|can|ean|man|ish|ese|nch|viet|di)$/u.test(alias);
  return isAdjective ? 'modifier' : 'name';
}

/** What stands around a candidate, for `partOfLongerName`. */
export interface NameContext {
  readonly prose: Prose;
  readonly span: Span;
  /** What the alias is: before a surname a capital word is a first name. */
  readonly kind: NameKind;
  /** The initials that a person's own first names have. */
  readonly initials: ReadonlySet<string>;
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

function following({ prose, span, kind, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const next = prose.wordAt(span.end) + 1;
  let from = span.end;
  let first: string | undefined;
  // Up to three words on: in "US Homeland Security Secretary" the office comes last.
  for (let word = next; word < next + 3; word++) {
    const start = prose.startOf(word);
    if (start === undefined || !joins(text, from, start) || !isCapital(text, start)) {
      // "Russian Gazprom": one name that it describes. "European Space Agency": two, one longer name.
      return kind === 'modifier' && word === next + 1 ? undefined : first;
    }
    const written = prose.word(word);
    if (isKnown(start) || companions.has(written)) return undefined;
    first ??= written;
    from = words.ends[word] as number;
  }
  return first;
}

function preceding({ prose, span, kind, initials, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const own = prose.wordAt(span.start);
  const start = prose.startOf(own - 1);
  if (start === undefined || !isCapital(text, start)) return undefined;
  const end = words.ends[own - 1] as number;
  const written = text.slice(start, end);
  const surname = kind === 'surname';
  // An initial belongs to the name, whatever title may stand before it.
  if (surname && written.length === 1 && text.charAt(end) === '.' && joins(text, end + 1, span.start)) {
    return initials.has(written) ? undefined : written;
  }
  if (!joins(text, end, span.start) || isKnown(end) || companions.has(written)) return undefined;
  // "Putin's Russia", "post-Brexit Britain": what comes before ends, or is, a word of its own.
  if (/['’‑-]/.test(text.charAt(start - 1))) return undefined;
  const opens = prose.sentenceOf(own).start === own - 1;
  if (opens && !surname) return undefined;
  return isOpener(written) ? undefined : written;
}

function joins(text: string, end: number, start: number): boolean {
  return start === end + 1 && fold(text.charCodeAt(end)) === SPACE;
}

function isCapital(text: string, at: number): boolean {
  return (fold(text.charCodeAt(at)) & UPPER) !== 0;
}
