import { isPartOfThing } from './bare-name.ts';
import type { Lists } from './cues.ts';
import { belongsElsewhere, isOfDailyLife, namesStrangers } from './elsewhere.ts';
import { type Case, cueFor, cueOutside, firstCue, isOutside, namesAnother } from './evidence.ts';
import { UPPER } from './fold.ts';
import { isFunctionWord } from './language.ts';

/**
 * Company: what a text too short to say by its length what it is about must say in words. An
 * everyday word needs it ("sanctions" in a headline may be a football club's), and so does a state's
 * adjective ("Swedish massage", "European eels").
 */
export interface Company {
  /** The lists that keep an everyday word company. */
  readonly everyday: Lists;
  /** Those of which it takes two, or one and a name. */
  readonly hints: Lists;
  /** Those that keep a state's adjective company: looser, for it means that state in any politics. */
  readonly politics: Lists;
  /** Those that do too where nothing of `unpolitical` is said. */
  readonly news: Lists;
  /** Those that make a name someone else's, or of no interest: sport, food, film, shops. */
  readonly unpolitical: Lists;
  /** Those of other wars and other parts of the world. */
  readonly abroad: Lists;
  /** What a state's adjective tells the kind of, and what says that it is traded between states even so. */
  readonly kinds: Lists;
  readonly commerce: Lists;
  /** What a name is said to be, behind a comma, that is none of ours. */
  readonly apposed: Lists;
  /** Names of places that outweigh what else a sentence tells of, and what they do not outweigh. */
  readonly sites: Lists;
  readonly stubborn: Lists;
}

/**
 * The distinct weight of entries that a short text must have around a candidate: none where it needs no
 * company, or its own sentence keeps it some.
 */
export function companyWanted(candidate: Case): number {
  if (!isLonely(candidate)) return 0;
  // Of other languages far fewer words of war and diplomacy are known, so one entry will do.
  return candidate.lexicon.language === 'en' ? 2 : 1;
}

function isLonely(candidate: Case): boolean {
  const { prose, span, alias, sense, lexicon } = candidate;
  const { everyday, unpolitical, abroad } = lexicon.company;
  if (sense.everyday) {
    // "talks between Russia and Ukraine", in any language that does not write every noun so.
    if (/\s\p{Lu}\p{Ll}{2}/u.test(alias) && sense.category !== 'states' && lexicon.language !== 'de')
      return false;
    const isPlain = meansItAlone(candidate) && !belongsElsewhere(candidate) && !namesStrangers(candidate);
    if (isPlain && !isToldBesides(candidate)) return false;
    // A state is kept company by any politics, even if its name is others' too.
    if (sense.category === 'states' && keepsPolitics(candidate)) return false;
    // Names within the match count: "Ukraine" in "Ukraine peace talks".
    return cueFor(everyday, candidate) === undefined && !isHinted(candidate);
  }
  // "defence industry": a term that says of whom nothing, so one of the other side of the world may be meant.
  const any = () => true;
  if (/^.\P{Lu}*$/u.test(prose.text.slice(span.start, span.end)) && /^\P{Lu}/u.test(alias)) {
    if (namesAnother(candidate)) return false;
    if (firstCue(abroad, candidate, any) || firstCue(unpolitical, candidate, any))
      return cueFor(everyday, candidate) === undefined;
    return (
      !meansItAlone(candidate) && !keepsPolitics(candidate) && cueFor(sense.near, candidate) === undefined
    );
  }
  const needsIt =
    isAdjective(candidate, lexicon.language) ||
    isStateOfMany(candidate) ||
    isOneOfName(candidate) ||
    isPartOfThing(candidate) ||
    (isFunctionWord(lexicon.language, alias) && describesNext(candidate)) ||
    (sense.subject < 3 &&
      isShortName(alias, sense.category) &&
      firstCue(unpolitical, candidate, any) !== undefined);
  return needsIt && !namesAnother(candidate) && !keepsPolitics(candidate);
}

/** Whether words that are others' too, "army" or "defence", keep an everyday word company together. */
function isHinted(candidate: Case): boolean {
  const { lexicon, match } = candidate;
  let hints = 0;
  firstCue(lexicon.company.hints, candidate, (hit) => isOutside(hit, match) && ++hints === 2);
  return hints > 1 || (hints === 1 && namesAnother(candidate, UPPER));
}

/** Whether a form hardly means anything else, and its sentence does not say that it does. */
function meansItAlone(candidate: Case): boolean {
  const { prose, match, alias, sense } = candidate;
  // "the truce": which one was told before; a figurative one is told with "a".
  const before = prose.word(match.start - 1).toLowerCase() === 'the' ? 'the ' : '';
  const isAlone = sense.alone.some((form) => alias.startsWith(form) || (before + alias).startsWith(form));
  return isAlone && !isOfDailyLife(candidate);
}

/** Whether anything in all of a short text speaks against a candidate: "Gardeners know the signs. Deterrence helps." */
function isToldBesides({ prose, match, sense, lexicon }: Case): boolean {
  const place = { prose, sentence: { start: 0, end: prose.words.count } };
  return lexicon.cues.find(sense.notNear, place, (hit) => isOutside(hit, match)) !== undefined;
}

/** Whether a sentence speaks of politics: of war and diplomacy, or of nothing but the news of states. */
function keepsPolitics(candidate: Case): boolean {
  const { politics, news, unpolitical } = candidate.lexicon.company;
  if (cueOutside(politics, candidate) !== undefined) return true;
  return (
    cueOutside(news, candidate) !== undefined && firstCue(unpolitical, candidate, () => true) === undefined
  );
}

/** Whether an abbreviation stands before a noun as an adjective does: "UK Athletics", not "the UK said". */
function describesNext({ prose, span, match, lexicon }: Case): boolean {
  // What begins a sentence is no pronoun in capitals: "US stocks slide".
  if (match.start === prose.sentenceOf(match.start).start) return false;
  if (prose.word(match.start - 1).toLowerCase() === 'the') return false;
  const isApart = /[\s“"(]/.test(prose.text.charAt(span.start - 1)) && /\s/.test(prose.text.charAt(span.end));
  return (
    isApart &&
    prose.words.starts[match.end] === span.end + 1 &&
    !isFunctionWord(lexicon.language, prose.word(match.end))
  );
}

/** Whether a name is a state's or capital's that has more news than this subject's: "Sweden", "Washington". */
function isStateOfMany({ alias, sense, lexicon }: Case): boolean {
  if (sense.category !== 'states' && sense.category !== 'places') return false;
  return sense.subject < 2 && lexicon.language === 'en' && /^\p{Lu}\p{Ll}{3,}$/u.test(alias);
}

/** Whether a surname stands as no person's does: "the Witkoff chapel", "every Putin in the phone book". */
function isOneOfName({ prose, match, alias, sense, lexicon }: Case): boolean {
  if (sense.category !== 'people' || lexicon.language !== 'en' || !/^\p{Lu}\S*$/u.test(alias)) return false;
  const before = prose.word(match.start - 1);
  if (lexicon.words.has('namesake-signs', before)) return true;
  // Of one whom all know, "the Putin" does of a thing of his; "a Putin" is another, but "who fears his generals".
  const isDescribed = (sense.subject < 3 ? /^(?:the|an?)$/i : /^an?$/i).test(before);
  return isDescribed && !lexicon.words.has('retinue', prose.word(match.end));
}

/** Whether an alias is a name of one word: a longer one is hardly anyone else's. */
function isShortName(alias: string, category: string): boolean {
  if (/\s/.test(alias) && category !== 'states') return false;
  return (
    category === 'states' || category === 'places' || category === 'people' || category === 'organisations'
  );
}

/** Whether an alias is a state's adjective: English ones end so, other languages write them small. */
export function isAdjective({ alias, kind, sense: { category } }: Case, language: string): boolean {
  if (category !== 'states' && category !== 'places') return false;
  const isEnglish = kind === 'modifier' && /^\p{Lu}\p{Ll}+$/u.test(alias);
  return isEnglish || (language !== 'en' && /^\p{Ll}/u.test(alias));
}
