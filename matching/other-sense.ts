import { isAdjective } from './company.ts';
import type { Hit } from './cues.ts';
import { type Case, cueOutside, firstCue, sentenceOf } from './evidence.ts';
import { isFunctionWord } from './language.ts';

/**
 * The cue beside a candidate that gives it another sense, whatever else its sentence names: what is
 * said of a thing right where it stands outweighs what is said around it.
 */
export function otherSenseBeside(candidate: Case): string | undefined {
  return ownerOf(candidate) ?? kindOf(candidate) ?? appositionOf(candidate) ?? bearerOf(candidate);
}

/** Whose it is: "Gaza's truce", "a truce in Gaza". */
function ownerOf(candidate: Case): string | undefined {
  const { prose, match, sense, lexicon } = candidate;
  if (!sense.everyday) return undefined;
  const isOwner = (hit: Hit) => owns(hit, candidate);
  const own = firstCue(sense.notNear, candidate, isOwner);
  // "sanctions on Syria", whoever imposes them; but Russia's disinformation may be "in Armenia".
  if (own !== undefined || sense.category === 'states' || prose.word(match.end) === 'in') return own;
  return firstCue(lexicon.company.abroad, candidate, isOwner);
}

function owns({ start, end }: Hit, { prose, match, lexicon }: Case): boolean {
  const before = match.start - (prose.word(match.start - 1) === 's' ? 2 : 1);
  if (end - 1 === before) return true;
  const links = lexicon.words.has('owner-links', prose.word(match.end));
  return links && start === match.end + (prose.word(match.end + 1) === 'the' ? 2 : 1);
}

/** What a state's adjective only tells the kind of: "Polish rye bread", not "a ban on Polish bread". */
function kindOf(candidate: Case): string | undefined {
  const { match, lexicon } = candidate;
  if (!isAdjective(candidate, 'en')) return undefined;
  const { kinds, commerce } = lexicon.company;
  const { end } = match;
  const beside = { start: end, end: Math.min(end + 2, sentenceOf(candidate).end) };
  const cue = firstCue(kinds, candidate, ({ start }) => start === end || start === end + 1, beside);
  return cue !== undefined && cueOutside(commerce, candidate) === undefined ? cue : undefined;
}

/** What a name is said to be: "Europe, the Swedish band". After "in" and the like the sentence goes on instead. */
function appositionOf(candidate: Case): string | undefined {
  const { prose, span, match, lexicon } = candidate;
  if (prose.text.charAt(span.end) !== ',' || !/^(?:the|an?)$/.test(prose.word(match.end))) return undefined;
  if (lexicon.words.has('place-openings', prose.word(match.start - 1))) return undefined;
  return firstCue(
    lexicon.company.apposed,
    candidate,
    ({ start }) => start > match.end && start < match.end + 6 && !commaBetween(candidate, start),
  );
}

/** Who bears a name besides: "a dog named Trump", "a novel titled Black Sea", not "Trump named Witkoff". */
function bearerOf({ prose, match, sense, lexicon }: Case): string | undefined {
  if (sense.everyday && sense.category !== 'states') return undefined;
  const named = prose.word(match.start - 1);
  if (lexicon.words.has('titles', named)) return named;
  if (named !== 'named') return undefined;
  const bearer = prose.word(match.start - 2);
  const isGiven =
    lexicon.words.has('givers', prose.word(match.start - 3)) && !isFunctionWord(lexicon.language, bearer);
  return isGiven ? named : undefined;
}

function commaBetween({ prose, match }: Case, word: number): boolean {
  return prose.text.slice(prose.words.starts[match.end], prose.words.starts[word]).includes(',');
}
