import { companions, isOpener } from './name-words.ts';
import type { Span } from './sentence.ts';

/**
 * A name inside a longer name that the glossary lacks ("The Moscow Times", "Igor Zelensky",
 * "Collective Security Treaty Organization") means something else.
 */

/** What stands around a candidate, for `partOfLongerName`. */
export interface NameContext {
  readonly text: string;
  readonly span: Span;
  readonly sentenceStart: number;
  /** Whether the alias is a person's name: then a capital word before it is a first name. */
  readonly person: boolean;
  /** Whether another candidate begins or ends at an offset: a neighbour that the glossary knows. */
  readonly isKnown: (offset: number) => boolean;
}

const next = /^[ \u00a0](\p{Lu}[\p{L}\p{M}\p{N}&’'-]*)/u;
const previous = /(?:^|[\s"“‘'(—–-])(\p{Lu}[\p{L}\p{M}.’'-]*)[ \u00a0]$/u;

/**
 * Whether a name stands inside a longer one.
 *
 * @returns the neighbouring word that makes it one; undefined where there is none.
 */
export function partOfLongerName(context: NameContext): string | undefined {
  return following(context) ?? preceding(context);
}

function following({ text, span, isKnown }: NameContext): string | undefined {
  let at = span.end;
  // Up to three words on: in "US Homeland Security Secretary" the office comes last.
  for (let words = 0; words < 3; words++) {
    const word = next.exec(text.slice(at, at + 40))?.[1];
    if (word === undefined) return words === 0 ? undefined : firstAfter(text, span.end);
    if (isKnown(at + 1) || companions.has(word.replace(/['’]s?$/, ''))) return undefined;
    at += word.length + 1;
  }
  return firstAfter(text, span.end);
}

function firstAfter(text: string, at: number): string | undefined {
  return next.exec(text.slice(at, at + 40))?.[1];
}

function preceding({ text, span, sentenceStart, person, isKnown }: NameContext): string | undefined {
  const word = previous.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1];
  if (word === undefined || isKnown(span.start - 1) || companions.has(word.replace(/\.$/, ''))) return undefined;
  // "Putin's Russia": a possessive ends the name before it.
  if (/['’]s?$/.test(word)) return undefined;
  const opensSentence = /^[\s"“‘'«(—–-]*$/.test(text.slice(sentenceStart, span.start - 1 - word.length));
  if (opensSentence && (!person || isOpener(word))) return undefined;
  return isOpener(word) && !person ? undefined : word;
}
