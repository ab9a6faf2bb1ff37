import { CHARACTER, fold, HYPHEN, IGNORED, SPACE, UPPER, WORD } from './fold.ts';

/** The text ended before the phrase did. */
export const ranOut = -1;
/** The text is another. */
export const differs = -2;

const letterS = 's'.charCodeAt(0);

/**
 * Compares a phrase, as an editor writes it, with a text from an offset on.
 *
 * A capital in the phrase must be a capital in the text, a small letter may be either; a space or
 * hyphen matches any run of white space with at most one hyphen or dash in it.
 *
 * @param open the phrase is the beginning of a word: any ending may follow.
 * @returns where the phrase ends in the text; `differs`; or `ranOut`.
 */
export function compare(text: string, start: number, phrase: string, open = false): number {
  let at = start;
  for (let read = 0; read < phrase.length; read++) {
    const wanted = fold(phrase.charCodeAt(read));
    // Nearly always; the rest says the same more slowly.
    if (wanted >= WORD && at < text.length && fold(text.charCodeAt(at)) === wanted) {
      at++;
      continue;
    }
    if (wanted === IGNORED) continue;
    while (at < text.length && fold(text.charCodeAt(at)) === IGNORED) at++;
    if (at === text.length) return ranOut;
    if (wanted === SPACE || wanted === HYPHEN) {
      const after = skipGap(text, at);
      if (after === at) return differs;
      at = after;
      continue;
    }
    const found = fold(text.charCodeAt(at));
    if ((found & CHARACTER) !== (wanted & CHARACTER)) return differs;
    if (wanted & UPPER && !(found & UPPER)) return differs;
    at++;
  }
  if (open || endsWord(text, at)) return at;
  // "security guarantee" takes the s of "security guarantees": listed, regular plurals would be a
  // quarter of all aliases. Single words are, since their hash is another; so are names.
  const plural = (fold(text.charCodeAt(at)) & CHARACTER) === letterS && endsWord(text, at + 1);
  return plural && endsInSmallWord(phrase) ? at + 1 : differs;
}

/** Past the white space and the one hyphen, in any order, that may part two words; `from` if there is none. */
export function skipGap(text: string, from: number): number {
  let at = from;
  let hyphens = 0;
  for (; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded === HYPHEN && ++hyphens > 1) return from;
    if (folded !== HYPHEN && folded !== SPACE && folded !== IGNORED) break;
  }
  return at;
}

function endsWord(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && fold(text.charCodeAt(at)) === IGNORED) at++;
  return at === text.length || !(fold(text.charCodeAt(at)) & WORD);
}

function endsInSmallWord(phrase: string): boolean {
  return /[\s-]\p{Ll}[\p{L}\p{M}]*$/u.test(phrase);
}
