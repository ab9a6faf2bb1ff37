import { fold, HYPHEN, UPPER } from './fold.ts';
import { joins, type Prose, type Span } from './prose.ts';
import type { WordLists } from './word-lists.ts';

/**
 * A name inside a longer name that the glossary lacks ("The Moscow Times", "Igor Zelensky",
 * "Collective Security Treaty Organization") means something else.
 */

/** A person's surname; a word that describes what follows ("Russian", "US"); or any other name. */
export type NameKind = 'surname' | 'modifier' | 'name';

/** Which kind of name an alias is. */
export function kindOfName(alias: string, category: string, words: WordLists): NameKind {
  if (category === 'people') return /^\p{Lu}\S*$/u.test(alias) ? 'surname' : 'name';
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(alias)) return 'modifier';
  const isAdjective = /^(?:\p{L}+-)?\p{Lu}\p{L}*$/u.test(alias) && words.has('adjectives', alias);
  return isAdjective ? 'modifier' : 'name';
}

/** What stands around a candidate, for `partOfLongerName`. */
export interface NameContext {
  readonly prose: Prose;
  readonly span: Span;
  /** Its own words, by index. */
  readonly match: Span;
  /** What the alias is: before a surname a capital word is a first name. */
  readonly kind: NameKind;
  /** The initials that a person's own first names have. */
  readonly initials: ReadonlySet<string>;
  readonly lists: WordLists;
  /** The text's language: some name the holder of an office right behind its country. */
  readonly language: string;
  /** Whether another candidate begins or ends at an offset: a neighbour that the glossary knows. */
  readonly isKnown: (offset: number) => boolean;
}

/**
 * Whether a name stands inside a longer one.
 *
 * @returns the neighbouring word that makes it one; undefined where there is none.
 */
export function partOfLongerName(context: NameContext): string | undefined {
  return following(context) ?? namesake(context) ?? preceding(context);
}

/** Languages in which a country's name before a person's says whose office it is. */
const genitives: ReadonlySet<string> = new Set(['ru', 'uk', 'pl']);

function following({ prose, span, match, kind, lists, language, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const next = match.end;
  // "Soviet Union of Writers", "United States of Tara".
  if (prose.word(next) === 'of' && lists.has('unions', prose.word(next - 1))) {
    const of = prose.startOf(next + 1);
    if (of !== undefined && isCapital(text, of) && !isKnown(of)) return prose.word(next + 1);
  }
  const following = prose.startOf(next);
  if (following === undefined || !joins(text, span.end, following) || !isCapital(text, following))
    return undefined;
  // "envoy to Ukraine Keith Kellogg": the office ends, its holder's name begins. "NATO-Russia
  // Founding Act": a name of two, and both are meant.
  if (endsOffice(prose, match, lists) || (isHyphen(text, span.start - 1) && isKnown(span.start - 1)))
    return undefined;
  let from = span.end;
  let first: string | undefined;
  // Up to three words on: in "US Homeland Security Secretary" the office comes last.
  for (let word = next; word < next + 3; word++) {
    const start = prose.startOf(word);
    const written = prose.word(word);
    // "A Russian Yars RS-24": a type is no word of a name.
    const isType = first !== undefined && /^[\p{Lu}\p{N}]{2,}$/u.test(written);
    if (start === undefined || !joins(text, from, start) || !isCapital(text, start) || isType) {
      // "Russian Gazprom": one name that it describes. "European Space Agency": two, one longer name;
      // "Russian Hill": so is what ends as names of places, shops and shows do.
      const describes = kind === 'modifier' && word === next + 1 && !lists.has('tails', first ?? '');
      return describes ? undefined : first;
    }
    // "Moscow State Circus", "The Russia House": an office ends as no shop does.
    const after = prose.word(word + 1);
    const isLast = kind === 'name' && !/^\p{Lu}/u.test(after);
    if (isKnown(start) || (lists.has('companions', written) && !lists.has('tails', isLast ? written : after)))
      return undefined;
    // "министр иностранных дел России Сергей Лавров": the holder of an office, where cases say "of".
    if (first !== undefined && genitives.has(language)) return undefined;
    first ??= written;
    from = words.ends[word] as number;
  }
  return first;
}

/** "Moscow, Idaho". */
function namesake({ prose: { text }, span, lists }: NameContext): string | undefined {
  if (text.charAt(span.end) !== ',') return undefined;
  const home = /^, ((?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{L}*)(?=[\p{Lu}\s]|[.,;:'’]|$)/u.exec(
    text.slice(span.end, span.end + 24),
  )?.[1];
  return home !== undefined && lists.has('homes', home) ? home : undefined;
}

function preceding({ prose, span, match, kind, initials, lists, isKnown }: NameContext): string | undefined {
  const { text, words } = prose;
  const own = match.start;
  const start = prose.startOf(own - 1);
  // "The Bank of Russia", not "the State of Ukraine".
  if (prose.word(own - 1) === 'of') {
    const owned = prose.word(own - 2);
    const isOwner = lists.has('tails', owned) && !lists.has('companions', owned);
    if (isOwner && prose.sentenceOf(own).start < own - 2) return owned;
  }
  if (start === undefined || !isCapital(text, start)) return undefined;
  const end = words.ends[own - 1] as number;
  const written = text.slice(start, end);
  const surname = kind === 'surname' || lists.has('surnames', text.slice(span.start, span.end));
  // An initial belongs to the name, whatever title may stand before it.
  if (surname && written.length === 1 && text.charAt(end) === '.' && joins(text, end + 1, span.start)) {
    return initials.has(written) ? undefined : written;
  }
  if (!joins(text, end, span.start) || isKnown(end) || lists.has('companions', written)) return undefined;
  // "Putin's Russia", "post-Brexit Britain": what comes before ends, or is, a word of its own.
  if (/['’‑-]/.test(text.charAt(start - 1))) return undefined;
  const opens = prose.sentenceOf(own).start === own - 1;
  if (opens && !surname) return undefined;
  const isOpener = lists.has('openers', written) && !lists.has('given-names', written);
  return isOpener ? undefined : written;
}

/** Whether a name ends an office: "ambassador to the European Union". */
function endsOffice(prose: Prose, { start: own }: Span, lists: WordLists): boolean {
  const lower = (word: number) => (word < 0 ? '' : prose.word(word).toLowerCase());
  const link = lower(own - 1) === 'the' ? own - 2 : own - 1;
  return lists.has('office-links', lower(link)) && lists.has('offices', lower(link - 1));
}

function isHyphen(text: string, at: number): boolean {
  return at >= 0 && fold(text.charCodeAt(at)) === HYPHEN;
}

function isCapital(text: string, at: number): boolean {
  return (fold(text.charCodeAt(at)) & UPPER) !== 0;
}
