import { type Case, isStranger, namesAnother, sentenceOf } from './evidence.ts';
import { isFunctionWord } from './language.ts';

/**
 * Whether a sentence tells of another place or time: "Nepal's peace deal", "a ceasefire in Sweida", "the peace
 * treaty signed at Nystad", "of 1648".
 */
export function belongsElsewhere(candidate: Case): boolean {
  const { prose, match, sense, lexicon } = candidate;
  const sentence = sentenceOf(candidate);
  const isOther = (word: number) =>
    word >= sentence.start && word < sentence.end && isStranger(candidate, word);
  const follows = (word: number) => isOther(word + (prose.word(word + 1) === 'the' ? 2 : 1));
  const namesNone = sentence.capitals !== 'ordinary';
  if (!namesNone) {
    if (prose.word(match.start - 1) === 's' && isOther(match.start - 2)) return true;
    if (lexicon.words.has('party-links', prose.word(match.end)) && follows(match.end)) return true;
  }
  // Talks are held in one place about another.
  if (sense.category === 'talks') return false;
  for (let word = sentence.start; word < sentence.end; word++) {
    const written = prose.word(word);
    if (/^1\d{3}$/.test(written)) return true;
    if (!namesNone && lexicon.words.has('place-links', written) && follows(word)) return true;
  }
  return false;
}

/** Whether a sentence names others and none that the glossary knows: "Thailand and Cambodia signed a peace deal". */
export function namesStrangers(candidate: Case): boolean {
  const { prose, match } = candidate;
  const sentence = sentenceOf(candidate);
  if (sentence.capitals !== 'ordinary' || namesAnother(candidate)) return false;
  for (let word = sentence.start; word < sentence.end; word++) {
    if ((word >= match.start && word < match.end) || !isStranger(candidate, word)) continue;
    const next = prose.word(word + 1);
    // What begins a sentence has a capital in any case.
    if (word > sentence.start || next === 's' || (next === 'and' && /^\p{Lu}/u.test(prose.word(word + 2))))
      return true;
  }
  return false;
}

/**
 * Whether a match is a figure of speech: "a truce between the twins", "over milk"; a war's has two
 * sides. "Our peace plan", "a truce of sorts".
 */
export function isOfDailyLife({ prose, match, lexicon }: Case): boolean {
  const { words } = lexicon;
  const before = prose.word(match.start - 1);
  const owner = before === 's' ? prose.word(match.start - 2) : '';
  if (isSmall(owner) && !words.has('times', owner)) return true;
  if (words.has('household', before)) return true;
  const [link, whose, other] = [0, 1, 2].map((at) => prose.word(match.end + at)) as [string, string, string];
  if (!words.has('object-links', link)) return false;
  const subject = words.has('determiners', whose) ? other : words.has('quarrels', link) ? '' : whose;
  return isSmall(subject) && !words.has('sides', subject) && !isFunctionWord(lexicon.language, subject);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
