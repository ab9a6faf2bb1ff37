import type { Case, Within } from './evidence.ts';
import { namesAnother } from './evidence.ts';
import { isFunctionWord } from './language.ts';
import { companions } from './name-words.ts';
import type { Hit, SharedCues } from './shared-cues.ts';

/**
 * Company: what a text too short to say by its length what it is about must say in words. An
 * everyday word needs it ("sanctions" in a headline may be a football club's), and so does a state's
 * adjective ("Swedish massage", "European eels").
 */
export interface Company {
  readonly cues: SharedCues;
  /** The lists that keep an everyday word company. */
  readonly everyday: readonly string[];
  /** Those that keep a state's adjective company: looser, for it means that state in any politics. */
  readonly politics: readonly string[];
}

/**
 * The distinct weight of entries that a short text must have around a candidate: none where it needs no
 * company, or its own sentence keeps it some.
 */
export function companyWanted(candidate: Case, within: Within): number {
  if (!isLonely(candidate, within)) return 0;
  // Cues are written in English; of other languages they know the names alone, so one entry will do.
  return candidate.lexicon.language === 'en' ? 2 : 1;
}

function isLonely(candidate: Case, within: Within): boolean {
  const { prose, alias, sense, lexicon } = candidate;
  const { cues, everyday, politics } = lexicon.company;
  const hits = (lists: readonly string[], counts: (hit: Hit) => boolean) => {
    const found = cues.in(prose, within.sentence);
    return lists.some((list) => found.get(list)?.some(counts));
  };
  const isOutside = ({ word }: Hit) => word < within.match.start || word >= within.match.end;
  if (sense.everyday) {
    // "talks between Russia and Ukraine", in any language that does not write every noun so.
    if (/\s\p{Lu}\p{Ll}{2}/u.test(alias) && sense.category !== 'states' && lexicon.language !== 'de')
      return false;
    // "the truce": which one was told before; a figurative one is told with "a".
    const before = prose.word(within.match.start - 1).toLowerCase() === 'the' ? 'the ' : '';
    const isAlone = sense.alone.some((form) => alias.startsWith(form) || (before + alias).startsWith(form));
    if (isAlone && !belongsElsewhere(candidate, within)) return false;
    // Names within the match count: "Ukraine" in "Ukraine peace talks".
    return !hits(everyday, (hit) => isOutside(hit) || /^\p{Lu}/u.test(hit.phrase));
  }
  const needsIt =
    isAdjective(alias, sense.category, lexicon.language) ||
    (/^\p{Lu}{2}$/u.test(alias) && describesNext(candidate, within)) ||
    (isShortName(alias, sense.category) && speaksOfElsewhere(candidate, within));
  return needsIt && !namesAnother(candidate, within.sentence) && !hits(politics, isOutside);
}

/** Whether a place or people that the glossary lacks owns a match: "Nepal's peace deal", "a ceasefire in Sweida". */
function belongsElsewhere({ prose, sense, isKnown }: Case, { match, sentence }: Within): boolean {
  if (sentence.capitals !== 'ordinary') return false;
  const isStranger = (word: number) => {
    const start = prose.words.starts[word];
    if (start === undefined || word < sentence.start || word >= sentence.end || isKnown(start)) return false;
    return /^\p{Lu}\p{Ll}{2}/u.test(prose.word(word)) && !companions.has(prose.word(word));
  };
  if (prose.word(match.start - 1) === 's' && isStranger(match.start - 2)) return true;
  // Talks are held in one place about another.
  const owns = sense.category === 'talks' ? /^(?:of|for|between|with)$/ : /^(?:in|of|for|near|between|with)$/;
  if (!owns.test(prose.word(match.end))) return false;
  return isStranger(match.end + (prose.word(match.end + 1) === 'the' ? 2 : 1));
}

/** Whether an abbreviation stands before a noun as an adjective does: "UK Athletics", not "the UK said". */
function describesNext({ prose, span, lexicon }: Case, { match }: Within): boolean {
  if (match.start > 0 && prose.word(match.start - 1).toLowerCase() === 'the') return false;
  const isApart =
    /^[\s“"(]?$/.test(prose.text.charAt(span.start - 1)) && /\s/.test(prose.text.charAt(span.end));
  return (
    isApart &&
    prose.words.starts[match.end] === span.end + 1 &&
    !isFunctionWord(lexicon.language, prose.word(match.end))
  );
}

/** Whether a sentence is about what names in it are rarely in politics for: sport, food, film, shops. */
function speaksOfElsewhere({ prose, lexicon }: Case, { sentence }: Within): boolean {
  const hits = lexicon.shared.in(prose, sentence);
  return lexicon.unpolitical.some((list) => hits.has(list));
}

/** Whether an alias is a name of one word: a longer one is hardly anyone else's. */
function isShortName(alias: string, category: string): boolean {
  if (/\s/.test(alias)) return false;
  return (
    category === 'states' || category === 'places' || category === 'people' || category === 'organisations'
  );
}

/** Whether an alias is a state's adjective: English ones end so, other languages write them small. */
function isAdjective(alias: string, category: string, language: string): boolean {
  if (category !== 'states' && category !== 'places') return false;
  const english = /^\p{Lu}\p{Ll}*(?:ian|can|ean|man|ish|ese|nch|viet|di)$/u;
  return english.test(alias) || (language !== 'en' && /^\p{Ll}/u.test(alias));
}
