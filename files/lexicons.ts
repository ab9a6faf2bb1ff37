import { readdirSync, readFileSync } from 'node:fs';
import { buildLexicon, type Lexicon, type LexiconData } from '../matching/lexicon.ts';

const lexicons = new Map<string, Lexicon>();

/**
 * The compiled lexicon for a language, built when first asked for.
 *
 * A language that the glossary keeps no names in gets those that are written the same everywhere.
 *
 * @throws when the glossary is not compiled: run `npm run glossary:build`.
 */
export function lexiconIn(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const data = dataIn(language) ?? withNamesOnly(dataIn('en') as LexiconData);
    const shared = language === 'en' ? {} : lexiconIn('en').words.written;
    lexicon = buildLexicon(language, { ...data, words: { ...shared, ...data.words } });
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** The compiled lexicon for a passage in a language; undefined where the glossary keeps no names in it. */
export function lexiconOfPassage(language: string): Lexicon | undefined {
  return compiled().has(language) ? lexiconIn(language) : undefined;
}

/** As a page in such a language has it: the English rules, and the names that all languages share. */
function withNamesOnly(data: LexiconData): LexiconData {
  return { ...data, cues: {}, entries: data.entries.map((entry) => ({ ...entry, aliases: [] })) };
}

let languages: ReadonlySet<string> | undefined;

function compiled(): ReadonlySet<string> {
  languages ??= new Set(
    readdirSync(new URL('../glossary/compiled', import.meta.url)).map((file) => file.split('.')[1] ?? ''),
  );
  return languages;
}

function dataIn(language: string): LexiconData | undefined {
  try {
    return JSON.parse(
      readFileSync(new URL(`../glossary/compiled/lexicon.${language}.json`, import.meta.url), 'utf8'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
