import { pluralOf } from '../../language/inflect.ts';
import type { LexiconData, LexiconEntry } from '../../matching/lexicon.ts';
import type { Entry, Language } from '../entry.ts';
import { spokenIn } from './other-languages.ts';
import type { Glossary } from './read-glossary.ts';

/**
 * What a page in one language needs to find and tell apart the entries: small, since it goes into
 * every page.
 */
export function compileLexicon(
  { entries, cues, words, wordsOf }: Pick<Glossary, 'entries' | 'cues' | 'words' | 'wordsOf'>,
  language: Exclude<Language, 'any'>,
): LexiconData {
  const own = language === 'en' ? words : wordsOf[language];
  const spoken = (list: readonly string[] | undefined) => cuesSpoken(list, language);
  const compiled = entries.map((entry) => {
    const everywhere = unique(entry.names?.any ?? []);
    const own = unique(ownAliases(entry, language)).filter((alias) => !everywhere.includes(alias));
    const { subject, everyday, alone, never, near, notNear } = entry.sense ?? {};
    const rules = { never: spoken(never), near: spoken(near), notNear: spoken(notNear) };
    return compact({
      id: entry.id,
      category: entry.category,
      aliases: own,
      everywhere,
      subject,
      everyday,
      alone,
      ...rules,
    });
  });
  const lists = Object.entries(cues).map(([list, own]) => [list, spoken(own) ?? []] as const);
  return {
    cues: Object.fromEntries(lists.filter(([, own]) => own.length > 0)),
    // English serves for names in every language, and is carried once: others say what they have instead.
    ...(own && { words: own }),
    entries: compiled,
  };
}

/**
 * The cues that count in a language. They are written for English; elsewhere those with a capital
 * do, being names mostly ("UEFA", "~ Post"), and those that say of themselves whose they are ("fr: équipe de ~").
 */
function cuesSpoken(cues: readonly string[] | undefined, language: Language): string[] | undefined {
  return cues?.flatMap((written) => {
    const cue = spokenIn(language, written);
    if (cue === undefined) return [];
    return language === 'en' || cue !== written || cue.startsWith('@') || /\p{Lu}/u.test(cue) ? cue : [];
  });
}

function ownAliases(entry: Entry, language: Exclude<Language, 'any'>): string[] {
  if (language !== 'en') return entry.names?.[language] ?? [];
  return withoutContained(entry.aliases.flatMap((alias) => [alias, listedPlural(alias) ?? []].flat()));
}

/** The plural, where the matcher does not take it for granted: see `matching/scan.ts`. */
function listedPlural(alias: string): string | undefined {
  const plural = pluralOf(alias);
  return /[\s-]/.test(alias) && plural === `${alias}s` ? undefined : plural;
}

/**
 * Leaves out phrases of small letters that hold another alias of the same entry: "sanctions relief"
 * is found by its "sanctions". They were a third of the lexicon's weight, which every page carries.
 */
function withoutContained(aliases: readonly string[]): string[] {
  const padded = (alias: string) => ` ${alias.replaceAll('-', ' ')} `;
  return aliases.filter(
    (alias) =>
      /\p{Lu}/u.test(alias) ||
      !aliases.some((other) => other.length < alias.length && padded(alias).includes(padded(other))),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

// Fields that say nothing are left out: the lexicon is carried into every page.
function compact(entry: { [K in keyof LexiconEntry]: LexiconEntry[K] | undefined }): LexiconEntry {
  const kept = Object.entries(entry).filter(
    ([name, value]) =>
      name === 'aliases' || (value !== undefined && value !== false && value !== 0 && !isEmpty(value)),
  );
  return Object.fromEntries(kept) as unknown as LexiconEntry;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
