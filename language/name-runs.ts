import { heads, offices, officesToo, organisationEnds, particles, placeEnds, speech } from './name-words.ts';
import { isFunctionWord } from './stop-words.ts';
import type { WordClass } from './tag.ts';
import type { Word } from './words.ts';

/** What a name is of; `name` where nothing tells. */
export type NameKind = 'person' | 'place' | 'organisation' | 'name';

/** A name in a sentence: from its first word to the one after its last. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** A sentence with what the tagger makes of its words. */
interface Tagged {
  readonly words: readonly Word[];
  readonly classes: readonly WordClass[];
  /** Whether a word, in small letters, is a common one on this page: a capital makes no name of it then. */
  readonly isCommon: (word: string) => boolean;
}

/** The names in a sentence, by their capitals and what the tagger makes of their words. */
export function nameRuns(sentence: Tagged): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const end = beginsAt(sentence, at) ? endOfRun(sentence, at) : at;
    for (const [from, to] of parts(sentence, at, end)) {
      const run = trimmed(sentence, from, to);
      if (run) runs.push(run);
    }
    at = Math.max(end, at + 1);
  }
  return runs;
}

function beginsAt({ words, classes }: Tagged, at: number): boolean {
  const kind = classes[at] ?? 'other';
  return /^\p{Lu}/u.test(words[at]?.text ?? '') && !['title', 'date', 'value'].includes(kind);
}

function endOfRun(sentence: Tagged, from: number): number {
  const { words } = sentence;
  let to = from + 1;
  while (words[to]?.joined) {
    const link = beginsAt(sentence, to) ? 1 : linkAt(sentence, from, to);
    if (link === 0) return to;
    to += link;
  }
  return to;
}

/** How many words from here on link a name to capitals that belong to it; 0 for none. */
function linkAt(sentence: Tagged, from: number, to: number): number {
  const { words } = sentence;
  const small = (at: number) => smallAt(sentence, at);
  const goesOn = (links: number) => {
    const isJoined = words.slice(to, to + links + 1).every(({ joined }) => joined);
    return isJoined && beginsAt(sentence, to + links) ? links : 0;
  };
  if (particles.has(small(to))) return goesOn(particles.has(small(to + 1)) ? 2 : 1);
  const isHead = heads.has(small(to - 1)) || heads.has(small(from));
  const isOf = isHead && ['of', 'for', 'on'].includes(small(to));
  // "Center on Military and Political Power": what a name has after "of" may be two things.
  const isTwo = small(to) === 'and' && words.slice(from, to).some(({ text }) => /^(?:of|for|on)$/.test(text));
  if (!isOf && !isTwo) return 0;
  return goesOn(['the', 'a'].includes(small(to + 1)) ? 2 : 1);
}

/** The parts of a run between words for offices: "House Committee | Chairman | Adam Schiff". */
function parts(sentence: Tagged, from: number, to: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    if (isOffice(sentence, at)) {
      if (at > begin) found.push([begin, at]);
      begin = at + 1;
    } else if (heads.has(smallAt(sentence, at)) && sentence.classes[at + 1] === 'person' && at + 2 < to) {
      // "The European Union | Gordon Sondland": an envoy to the one, and named the other.
      found.push([begin, at + 1]);
      begin = at + 1;
    }
  }
  return begin < to ? [...found, [begin, to]] : found;
}

function isOffice(sentence: Tagged, at: number): boolean {
  const small = smallAt(sentence, at);
  return (
    offices.has(small) ||
    (officesToo.has(small) && at + 1 < sentence.words.length && isOffice(sentence, at + 1))
  );
}

function smallAt({ words }: Tagged, at: number): string {
  return words[at]?.text.toLowerCase() ?? '';
}

function trimmed(sentence: Tagged, begin: number, end: number): NameRun | undefined {
  const { words, classes, isCommon } = sentence;
  let [from, to] = [begin, end];
  const small = (at: number) => smallAt(sentence, at);
  const isTold = (at: number) => ['person', 'place', 'organisation'].includes(classes[at] ?? 'other');
  while (from < to && isFunctionWord(small(from))) from++;
  // At a sentence's start every word has a capital.
  if (from === 0 && from < to && isCommon(small(from)) && !isTold(from)) from++;
  while (from < to && isFunctionWord(small(to - 1))) to--;
  if (small(from) === 'state' && small(from - 2) === 'secretary') from++;
  if (from >= to) return undefined;
  const own = classes.slice(from, to);
  const kind = kindOfRun(words.slice(from, to), own);
  if (own.at(-1) === 'demonym' && (kind !== 'organisation' || own.length < 3)) return undefined;
  // "The Ministry" is one that was named before.
  if (own.length === 1 && (heads.has(small(from)) || organisationEnds.has(small(from)))) return undefined;
  if (own.length === 1 && !isTold(from) && isCommon(small(from))) return undefined;
  // "American Steve Witkoff" is a person; "American Express" is not.
  if (kind === 'person' && own[0] === 'demonym' && own.length > 1) from++;
  const before = small(from - 1);
  const isSomebody =
    own.length > 1 && (classes[from - 1] === 'title' || offices.has(before) || speech.has(small(to)));
  return { from, to, kind: kind === 'name' && isSomebody ? 'person' : kind };
}

function kindOfRun(run: readonly Word[], classes: readonly WordClass[]): NameKind {
  const small = run.map(({ text }) => text.toLowerCase().replace(/['’ʼ]s$/u, ''));
  const last = small.at(-1) ?? '';
  if (run.length > 1) {
    if (small.some((word) => heads.has(word)) || organisationEnds.has(last)) return 'organisation';
    if (placeEnds.has(last)) return 'place';
    if (classes[0] === 'person') return 'person';
  }
  if (classes.includes('organisation')) return 'organisation';
  if (classes.at(-1) === 'place') return 'place';
  return classes.includes('person') ? 'person' : 'name';
}
