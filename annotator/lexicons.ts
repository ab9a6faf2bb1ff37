import { languageOf } from '../matching/language.ts';
import { buildLexicon, type Lexicon, type LexiconData } from '../matching/lexicon.ts';
import { ask } from '../messaging/channel.ts';
import { english } from './english.ts';

/**
 * The lexicon for a page, by the language it is in.
 *
 * English comes with the script, the others from the background, and a language that the glossary
 * has no names in gets those that are written the same everywhere.
 */
export async function lexiconFor(document: Document): Promise<Lexicon> {
  const language = languageOfPage(document);
  return (await lexiconOf(language)) ?? buildLexicon(language, withNamesOnly(english()));
}

/** The lexicon for text in a language; undefined where the glossary has no names in it. */
export async function lexiconOf(language: string): Promise<Lexicon | undefined> {
  const data = language === 'en' ? english() : await ask({ type: 'lexicon', language }).catch(() => null);
  // What rules ask of any name is carried once, but for what a language has in its place.
  return data ? buildLexicon(language, { ...data, words: { ...english().words, ...data.words } }) : undefined;
}

/** A lexicon without the forms that only its own language has, and without its cues. */
function withNamesOnly({ entries, names, words = {} }: LexiconData): LexiconData {
  const groups = names?.groups.filter(({ everywhere }) => everywhere);
  return { cues: {}, words, entries, ...(names && groups && { names: { ...names, groups } }) };
}

/**
 * The language that a page is in, English where nothing tells.
 *
 * By its paragraphs, since menus and buttons say little of a language; a dozen are enough to tell.
 */
export function languageOfPage(document: Document): string {
  const paragraphs = document.getElementsByTagName('p');
  let text = '';
  for (let at = 0; at < Math.min(40, paragraphs.length); at++) text += `${paragraphs[at]?.textContent} `;
  // A page may have taken its root out.
  const root = document.documentElement as HTMLElement | null;
  return languageOf(text, root?.lang) ?? 'en';
}
