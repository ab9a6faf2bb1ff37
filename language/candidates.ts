import { BoundedCounter } from './bounded-counter.ts';
import type { Candidate } from './candidate.ts';
import { kindOf } from './kind.ts';
import { phrasesOf } from './phrases.ts';
import { rank } from './ranking.ts';
import { noSightings, type Sightings, see, vote } from './sightings.ts';
import { isFunctionWord } from './stop-words.ts';
import { tagWords } from './tag.ts';
import { sentencesOf, type Word, wordsOf } from './words.ts';

/** One numbered paragraph of a document. */
export interface Passage {
  /** Its name, `000#7`. */
  readonly place: string;
  readonly text: string;
}

/** How far a search for candidates goes. */
export interface Search {
  /** The most phrases that are held while counting. Bounds memory. */
  readonly counted?: number;
  /** The most phrases that compromise is asked about. Bounds time. */
  readonly tagged?: number;
}

/** So many sentences show what kind of word a phrase is; more cost time and change few minds. */
const enoughVotes = 3;

/**
 * Finds the candidate terms of English passages, best first.
 *
 * The passages are read twice. First every phrase is counted, which is cheap, in bounded memory. C-value
 * cannot exceed a phrase's count by more than its length allows, so then only the phrases that can still
 * rank are looked at: recounted exactly, and tagged by compromise, which is slow, in a few sentences each.
 * A text of a few hundred kilobytes fits as a whole, and every phrase of it is looked at.
 *
 * @param read gives the passages anew each time it is called.
 */
export function findCandidates(read: () => Iterable<Passage>, search: Search = {}): Candidate[] {
  const { counted = 500_000, tagged = 50_000 } = search;
  const counter = new BoundedCounter(counted);
  for (const { text } of read()) {
    for (const sentence of sentencesOf(text))
      for (const { key } of phrasesOf(wordsOf(sentence))) counter.add(key);
  }
  const seen = new Map(likeliest(counter, tagged).map((key) => [key, noSightings()]));
  for (const { place, text } of read()) {
    for (const sentence of sentencesOf(text)) look(sentence, place, seen);
  }
  return rank(seen);
}

function likeliest(counter: BoundedCounter, most: number): string[] {
  const keys = [...counter.entries()].map(([key, count]) => ({
    key,
    bound: (1 + Math.log2(key.split(' ').length)) * count,
  }));
  if (keys.length > most) keys.sort((a, b) => b.bound - a.bound || (a.key < b.key ? -1 : 1)).length = most;
  return keys.map(({ key }) => key);
}

function look(sentence: string, place: string, seen: ReadonlyMap<string, Sightings>): void {
  const words = wordsOf(sentence);
  const found = phrasesOf(words).flatMap((phrase) => {
    const sightings = seen.get(phrase.key);
    return sightings ? [{ ...phrase, sightings }] : [];
  });
  for (const { from, to, sightings } of found) see(sightings, formOf(sentence, words, from, to), place);
  if (!found.some(({ sightings }) => sightings.count <= enoughVotes)) return;
  const classes = tagWords(sentence, words);
  const heading = isHeading(words);
  for (const { from, to, sightings } of found) {
    const texts = words.slice(from, to).map(({ text }) => text);
    const next = words[to]?.joined ? classes[to] : undefined;
    vote(sightings, kindOf({ words: texts, classes: classes.slice(from, to), next, heading }));
  }
}

function formOf(sentence: string, words: readonly Word[], from: number, to: number): string {
  return sentence.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

function isHeading(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ text }) => isFunctionWord(text) || !/^\p{Ll}/u.test(text));
}
