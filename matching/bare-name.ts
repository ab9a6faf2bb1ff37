import { type Case, isStranger, sentenceOf } from './evidence.ts';
import { isFunctionWord } from './language.ts';
import { joins } from './prose.ts';

/**
 * Whether a bare name stands as an actor's hardly does: as part of a thing ("a grey NATO strap"), of a
 * longer name that its capitals leave open ("US Bobsled", "the Kremlin of Kazan"), or as what something
 * else is called ("Crimea, a bay mare"). By the shape of the phrase alone, since what things are called
 * after names has no end.
 */
export function isPartOfThing(candidate: Case): boolean {
  const { alias, lexicon } = candidate;
  if (lexicon.language !== 'en' || !/^\p{Lu}/u.test(alias)) return false;
  return describesNoun(candidate) || isDescribed(candidate) || goesOn(candidate) || isApposed(candidate);
}

/** "The NATO single came", "Black Sea bass is": a noun follows, and the verb belongs to that. */
function describesNoun({ prose, span, match, alias, lexicon: { language, words } }: Case): boolean {
  const noun = prose.word(match.end);
  if (!joins(prose.text, span.end, prose.startOf(match.end)) || !/^\p{Ll}/u.test(noun)) return false;
  if (isFunctionWord(language, noun) || /\p{Pd}/u.test(prose.text.charAt(span.start - 1))) return false;
  if (words.has('retinue', noun)) return false;
  if (words.has('auxiliaries', prose.word(match.end + 1))) return true;
  // What follows one name and is neither a past nor ends in an "s" as verbs do is no verb of it. Headlines begin
  // with such names: "UK weather: yellow warning".
  if (/\s|\p{Ll}s$/u.test(alias) || /[^us]s$/.test(noun) || words.has('pasts', noun)) return false;
  const { start, end } = prose.sentenceOf(match.start);
  if (match.start === start && prose.text.charAt(prose.words.ends[end - 1] ?? 0) !== '.') return false;
  return !words.has('openers', noun.charAt(0).toUpperCase() + noun.slice(1));
}

/** "A small Kremlin". */
function isDescribed({ prose, span, match, lexicon }: Case): boolean {
  const adjective = prose.word(match.start - 1);
  return (
    joins(prose.text, prose.words.ends[match.start - 1] ?? 0, span.start) &&
    /^\p{Ll}/u.test(adjective) &&
    /^an?$/i.test(prose.word(match.start - 2)) &&
    !isFunctionWord(lexicon.language, adjective)
  );
}

/** "US Bobsled", "Moscow on the Hudson". */
function goesOn(candidate: Case): boolean {
  const { prose, span, match, alias } = candidate;
  const next = prose.word(match.end);
  if (next === 'of' || next === 'on')
    return isStranger(candidate, match.end + (prose.word(match.end + 1) === 'the' ? 2 : 1));
  return (
    /^(?:\p{Lu}\.?){2,4}$/u.test(alias) &&
    joins(prose.text, span.end, prose.startOf(match.end)) &&
    isStranger(candidate, match.end) &&
    sentenceOf(candidate).capitals === 'ordinary'
  );
}

/** "Crimea, a bay mare", "the best ram, Zelensky, fetched". */
function isApposed({ prose, span, match, lexicon }: Case): boolean {
  const { text } = prose;
  if (text.charAt(span.end) !== ',') return false;
  const before = prose.word(match.start - 1);
  if (/^an?$/.test(prose.word(match.end))) {
    const link = before === 'the' ? prose.word(match.start - 2) : before;
    return !lexicon.words.has('place-openings', link);
  }
  const isBetween = text.charAt(span.start - 2) === ',';
  return isBetween && /^\p{Ll}/u.test(before) && !isFunctionWord(lexicon.language, before);
}
