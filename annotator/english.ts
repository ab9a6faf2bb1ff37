import packed from '../glossary/compiled/lexicon.en.txt?raw';
import type { LexiconData } from '../matching/lexicon.ts';
import { unpackLexicon } from '../matching/unpack-lexicon.ts';

// Not in the function: what stands in one is parsed twice, when the script comes and when it is called.
// And cut up at once, since a bundler writes a text that is a constant wherever it is used.
const lines = packed.split('\n');

/** The English lexicon, which comes with the script: it is what most pages need and must not wait. */
export function english(): LexiconData {
  return unpackLexicon(lines);
}
