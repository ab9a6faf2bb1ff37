import packed from '../glossary/compiled/lexicon.en.txt?raw';
import type { LexiconData } from '../matching/lexicon.ts';
import { unpackLexicon } from '../matching/packed-lexicon.ts';

/** The English lexicon, which comes with the script: it is what most pages need and must not wait. */
// A function: a bundler would write the text out wherever a constant is used.
export function english(): LexiconData {
  return unpackLexicon(packed);
}
