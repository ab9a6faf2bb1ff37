import type { Case, Within } from './evidence.ts';
import { namesAnother } from './evidence.ts';
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

/** Whether nothing in its sentence keeps a candidate company that needs some. */
export function isLonely(candidate: Case, within: Within): boolean {
  const { prose, alias, sense, lexicon } = candidate;
  const { cues, everyday, politics } = lexicon.company;
  const hits = (lists: readonly string[], counts: (hit: Hit) => boolean) => {
    const found = cues.in(prose, within.sentence);
    return lists.some((list) => found.get(list)?.some(counts));
  };
  const isOutside = ({ word }: Hit) => word < within.match.start || word >= within.match.end;
  if (sense.everyday) {
    // "the truce": which one was told before; a figurative one is told with "a".
    const before = prose.word(within.match.start - 1) === 'the' ? 'the ' : '';
    if (sense.alone.some((form) => alias.startsWith(form) || (before + alias).startsWith(form))) return false;
    // Names within the match count: "Ukraine" in "Ukraine peace talks".
    return !hits(everyday, (hit) => isOutside(hit) || /^\p{Lu}/u.test(hit.phrase));
  }
  const needsIt =
    isAdjective(alias, sense.category, lexicon.language) ||
    (isShortName(alias, sense.category) && speaksOfElsewhere(candidate, within));
  return needsIt && !namesAnother(candidate, within.sentence) && !hits(politics, isOutside);
}

/** Whether a sentence is about what everyday words are about where they are not ours: sport, food, film. */
function speaksOfElsewhere({ prose, lexicon }: Case, { sentence }: Within): boolean {
  const hits = lexicon.shared.in(prose, sentence);
  return lexicon.elsewhere.some((list) => hits.has(list));
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
