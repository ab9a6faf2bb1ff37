import nlp from 'compromise/one';

/** Where a phrase of a list stands in a text (UTF-16 units), and its index in the list. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

interface Found {
  readonly terms: readonly { readonly normal: string }[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * compromise's own way to find a list of phrases: a trie of their words, looked up in a text's.
 *
 * It compares words in lower case and stripped of points; of phrases that overlap it keeps one. A
 * phrase goes into the trie as written and as compromise itself would normalise it.
 */
export function buildLookup(phrases: readonly string[]): (text: string) => Hit[] {
  const byNormal = new Map<string, number>();
  phrases.forEach((phrase, at) => {
    for (const form of [phrase.toLowerCase(), normalOf(phrase)])
      if (!byNormal.has(form)) byNormal.set(form, at);
  });
  const trie = nlp.buildTrie([...byNormal.keys()]);
  return (text) =>
    (
      nlp(text)
        .lookup(trie)
        .json({ offset: true, terms: { normal: true } }) as Found[]
    ).flatMap((found) => {
      const phrase = byNormal.get(
        found.terms
          .map(({ normal }) => normal)
          .join(' ')
          .trim(),
      );
      const { start, length } = found.offset;
      // Its lengths take in the punctuation that follows.
      const written = text.slice(start, start + length).replace(/[^\p{L}\p{N}]+$/u, '');
      return phrase === undefined ? [] : [{ start, end: start + written.length, phrase }];
    });
}

function normalOf(phrase: string): string {
  return nlp(phrase).text('normal');
}
