import { Prose } from './prose.ts';
import { wordsOf } from './words.ts';

/** A text as tests hand it to the rules. */
export function proseOf(text: string): Prose {
  return new Prose(text, wordsOf(text));
}
