import { join } from 'node:path';
import { contentOf, type Document } from '../glossary/compile/document.ts';
import type { SourceDocument } from '../glossary/sources.ts';
import type { Passage } from '../language/candidates.ts';
import { languageOf } from '../matching/language.ts';
import { documentsIn, readOrName } from './glossary-documents.ts';
import { progress } from './glossary-progress.ts';

/** A language is told from a text's beginning; these are more than enough of it. */
const beginning = 20;

/**
 * A folder's English passages, to be read any number of times; a file at a time, so that the folder need not
 * fit in memory. What cannot be used is named on stderr, once, and so is how far a long run has come.
 *
 * @throws UnreadableFile when it is no folder, or holds no documents.
 */
export function corpusOf(folder: string, sources: readonly SourceDocument[]): () => Generator<Passage> {
  const files = documentsIn(folder);
  const usable = new Set(files);
  const numbers = new Map(files.map((file, at) => [file, at + 1]));
  const tell = progress();
  let pass = 0;
  return function* () {
    pass++;
    for (const file of usable) {
      const document = readEnglish(folder, file, sources);
      if (!document) usable.delete(file);
      for (const passage of document ? contentOf(document) : []) {
        tell(() => `pass ${pass} of 2: file ${numbers.get(file)} of ${files.length}, ${passage.place}`);
        // A page in English may carry a box in another language.
        if (languageOf(passage.text, 'en') === 'en') yield passage;
      }
    }
  };
}

function readEnglish(folder: string, file: string, sources: readonly SourceDocument[]): Document | undefined {
  const document = readOrName(folder, file, sources);
  const language = document && languageOf(document.content.slice(0, beginning).join(' '));
  if (language === undefined || language === 'en') return document;
  console.error(
    `${join(folder, file)}: skipped: it is written in "${language}", and candidates are found in English.`,
  );
  return undefined;
}
