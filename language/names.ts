import { type NameKind, nameRuns } from './name-runs.ts';
import { noNames } from './name-words.ts';
import { isProse } from './prose.ts';
import { isFunctionWord } from './stop-words.ts';
import { tagWords } from './tag.ts';
import { sentencesOf, wordsOf } from './words.ts';

export type { NameKind };

/** Where a name stands: the number of its block of text, and its characters there (UTF-16 units). */
export interface NamePlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A person, place or organisation, or something that has a name like one. */
export interface FoundName {
  /** As it is written at length. */
  readonly name: string;
  readonly kind: NameKind;
  /** In reading order; never empty. */
  readonly places: readonly NamePlace[];
}

interface Sighting {
  readonly text: string;
  readonly kind: NameKind;
  readonly place: NamePlace;
  /** Whether it stands in running text, where capitals make names, and not in a heading or menu. */
  readonly inProse: boolean;
  /** Whether a sentence begins with it, where every word has a capital. */
  readonly first: boolean;
}

/** Finds the names in a page's blocks of English text, one block after another. */
export class NameFinder {
  readonly #sightings: Sighting[] = [];
  readonly #common = new Set<string>();

  /** @param blocks all that will be read, so that words which also occur in small letters are known. */
  constructor(blocks: readonly string[]) {
    for (const block of blocks) {
      for (const [word] of block.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu)) this.#common.add(word);
    }
  }

  /** Reads a block: about a millisecond for each sentence that may hold a name. */
  read(text: string, block: number): void {
    const isText = text.length > 120 || /[.!?…]["'”’»)\]]*\s*$/u.test(text);
    let from = 0;
    for (const sentence of sentencesOf(text)) {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      this.#readSentence(sentence, { block, start, isText });
    }
  }

  /** The names so far, the most frequent first. */
  names(): FoundName[] {
    const groups = Map.groupBy(this.#sightings, ({ text }) => text);
    const kinds = new Map([...groups].map(([text, own]) => [text, kindVoted(own)]));
    joinSurnames(groups, kinds);
    return [...groups]
      .filter(([, own]) => isName(own))
      .map(([name, own]) => ({
        name,
        kind: kinds.get(name) ?? 'name',
        places: own.map(({ place }) => place).sort((a, b) => a.block - b.block || a.start - b.start),
      }))
      .sort((a, b) => b.places.length - a.places.length);
  }

  #readSentence(sentence: string, where: { block: number; start: number; isText: boolean }): void {
    const { block, start } = where;
    const words = wordsOf(sentence);
    // compromise takes a millisecond a sentence, and many have no capital but their first.
    if (!words.some(({ text }, at) => /^\p{Lu}/u.test(text) && (at > 0 || !isFunctionWord(text)))) return;
    const isCommon = (word: string) => this.#common.has(word);
    const classes = tagWords(sentence, words);
    const inProse = where.isText && isProse(sentence, words, classes);
    for (const { from, to, kind } of nameRuns({ words, classes, isCommon })) {
      const begin = words[from]?.start ?? 0;
      const written = sentence.slice(begin, words[to - 1]?.end).replace(/['’ʼ]s?$/u, '');
      const text = written.replace(/\s+/g, ' ');
      if (isNoName(text)) continue;
      const place = { block, start: start + begin, end: start + begin + written.length };
      const first = from === 0 || /[("“‘«]\s*$/u.test(sentence.slice(0, begin));
      this.#sightings.push({ text, kind, place, inProse, first });
    }
  }
}

/** What has a capital and is no name: abbreviations of things, model numbers, "Soviet-era", "Bangladesh-Bhutan". */
function isNoName(text: string): boolean {
  if (noNames.has(text) || text.length < 2) return true;
  return !/\s/.test(text) && (/\p{N}/u.test(text) || /\p{L}[-–]\p{L}/u.test(text));
}

/** Whether what was seen is a name: in running text, and not only where every word has a capital. */
function isName(sightings: readonly Sighting[]): boolean {
  if (!sightings.some(({ inProse }) => inProse)) return false;
  if (sightings.some(({ text }) => /\s/.test(text))) return true;
  const isTold = sightings.some(({ kind }) => kind !== 'name');
  return sightings.some(({ first, inProse }) => inProse && !first) || (isTold && sightings.length > 1);
}

/** Adds "Marlowe" to "Ida Marlowe", where no other Marlowe is named; and whoever is called so is a person. */
function joinSurnames(groups: Map<string, Sighting[]>, kinds: Map<string, NameKind>): void {
  const isSomebody = (text: string) =>
    /^\S+ (?:\S+ )?\S+$/.test(text) && ['person', 'name'].includes(kinds.get(text) ?? '');
  const people = [...groups.keys()].filter(isSomebody);
  for (const [text, own] of groups) {
    if (/\s/.test(text)) continue;
    const bearers = people.filter((name) => name.endsWith(` ${text}`));
    const [bearer] = bearers;
    if (bearer === undefined || bearers.length > 1) continue;
    groups.get(bearer)?.push(...own);
    groups.delete(text);
    kinds.set(bearer, 'person');
  }
}

function kindVoted(sightings: readonly Sighting[]): NameKind {
  const told = Map.groupBy(sightings, ({ kind }) => kind);
  told.delete('name');
  return [...told].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'name';
}
