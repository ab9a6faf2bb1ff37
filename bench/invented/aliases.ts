import type { LexiconData } from '../../matching/lexicon.ts';
import { pick, randomNumbers } from './random.ts';
import { plainSentence } from './sentences.ts';

const syllables =
  'ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ra re ri ro sa se ta te va ve'.split(
    ' ',
  );

/**
 * A list of so many aliases: as many real ones as there are, then invented ones of one to three
 * words. One invented in ten begins with a word that invented pages are full of, so that longer
 * lists are met more often, as they are on real pages; none of them occurs as a whole.
 *
 * @param real the aliases that come first, so that each list finds what the shorter ones find.
 */
export function growAliases(real: readonly string[], count: number): string[] {
  const random = randomNumbers(1);
  const aliases = new Set(real.slice(0, count));
  const common = commonWords(random);
  while (aliases.size < count) {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => inventWord(random));
    aliases.add((random() < 0.1 ? [pick(common, random()), ...words] : words).join(' '));
  }
  return [...aliases];
}

/** A lexicon of plain aliases, an entry each, without rules. */
export function plainLexicon(aliases: readonly string[]): LexiconData {
  return {
    cues: {},
    entries: aliases.map((alias, at) => ({ id: `entry-${at}`, category: 'places', aliases: [alias] })),
  };
}

function inventWord(random: () => number): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random())).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function commonWords(random: () => number): string[] {
  const sentences = Array.from({ length: 200 }, () => plainSentence(random));
  return [...new Set(sentences.flatMap((sentence) => sentence.match(/\w+/g) ?? []))];
}
