import type { Sense } from './lexicon.ts';
import type { Span } from './prose.ts';
import type { Read } from './reading.ts';
import { type Neighbour, ownSubject, type Subject, shortText } from './subject.ts';

/** Where an alias stands in a text, and which entry it means there. Offsets are UTF-16 units. */
export interface Match extends Span {
  readonly entry: string;
  readonly category: string;
  readonly reason: Reason;
}

/** Why a candidate was taken or left. */
export interface Reason {
  readonly alias: string;
  readonly taken: boolean;
  /** One word for the rule that decided. */
  readonly rule: string;
  readonly speaksFor?: string | undefined;
  readonly speaksAgainst?: string | undefined;
  /** How strongly the page is about the subject, and how strongly it had to be, where that was asked. */
  readonly page: number;
  readonly pageWanted?: number | undefined;
  /** The same of the neighbourhood; nothing where it was not asked. */
  readonly neighbourhood?: number | undefined;
  readonly neighbourhoodWanted?: number | undefined;
  /** What it was found to have, where that is to be explained. */
  readonly neighbours?: readonly Neighbour[] | undefined;
}

/** What the reader said of marks: it goes before everything the rules say. */
export interface Corrections {
  /** Written forms that are never, or always, marked. */
  readonly aliases: ReadonlyMap<string, 'never' | 'always'>;
  /** Entries that are not marked here. */
  readonly entries: ReadonlySet<string>;
}

/** Nothing said. */
export const noCorrections: Corrections = { aliases: new Map(), entries: new Set() };

/** From this length on a page has had its say. */
const longText = 4000;
/** Distinct weight from which a long page is about the subject at all; a shorter one needs less. */
const pageHasSubject = 8;
/** Distinct weight that makes the subject the page's own: so plainly that a reader sees it too. */
export const pageIsOfSubject = 14;
/** Distinct weight around a place from which everyday words there belong to the subject. */
const placeHasSubject = 4;

/**
 * Decides what a block's candidates mean, given what the page is about. Evidence that comes later
 * may take what was left, never leave what was taken.
 *
 * @returns a match for each candidate, taken or left: `reason.taken` tells.
 */
export function decide(
  reads: readonly Read[],
  { subject, offset, corrections = noCorrections, partly = false, kept = none }: Context,
): Match[] {
  const page = subject.ofPage;
  // What a page read in part is silent of, the rest may say.
  const said = partly ? 1 : Math.min(1, (subject.length - shortText) / (longText - shortText));
  const neighbourhood = new Neighbourhood(subject, offset);
  const evidence = { said, page, isShort: subject.isShort, isNamed: subject.isNamed, neighbourhood };
  return reads.map((read) => {
    const { start, end, alias, sense, verdict } = read;
    neighbourhood.start = start;
    neighbourhood.own = sense.id;
    neighbourhood.asked = undefined;
    neighbourhood.wanted = undefined;
    const rule = byReader(read, corrections) ?? byRules(read, evidence, kept.has(sense.id));
    const taken = rule === 'fits' || rule === 'always, said the reader';
    const isOut = verdict.kind === 'out';
    const speaksFor = isOut ? undefined : verdict.speaksFor;
    const speaksAgainst = isOut ? verdict.cue : verdict.speaksAgainst;
    const reason = {
      alias,
      taken,
      rule,
      speaksFor,
      speaksAgainst,
      page,
      pageWanted: said > 0 && !isOut && asksPage(sense) ? pageHasSubject * said : undefined,
      neighbourhood: neighbourhood.asked,
      neighbourhoodWanted: neighbourhood.wanted,
    };
    return { start, end, entry: sense.id, category: sense.category, reason };
  });
}

/** What decides a block's candidates besides their own sentences. */
export interface Context {
  readonly subject: Subject;
  /** Where the block begins, as `subject.add` returned it. */
  readonly offset: number;
  readonly corrections?: Corrections;
  /** Whether more of the page is to come: then only what no more text could change is taken. */
  readonly partly?: boolean;
  /** Entries that were marked in this block before it changed: only its own words can take that back. */
  readonly kept?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The rule that the reader made, if any; an address or a longer name is no mention even so. */
function byReader({ alias, sense, verdict }: Read, { aliases, entries }: Corrections): string | undefined {
  if (entries.has(sense.id) || aliases.get(alias) === 'never') return 'never, said the reader';
  const isMention =
    verdict.kind === 'open' || verdict.because === 'other sense' || verdict.because === 'idiom';
  return aliases.get(alias) === 'always' && isMention ? 'always, said the reader' : undefined;
}

/** How strongly the neighbourhood of one place after another is about the subject. */
class Neighbourhood {
  start = 0;
  own = '';
  /** What it was found to be, where it was asked for. */
  asked: number | undefined;
  /** What it had to be. */
  wanted: number | undefined;
  readonly #subject: Subject;
  readonly #offset: number;

  constructor(subject: Subject, offset: number) {
    this.#subject = subject;
    this.#offset = offset;
  }

  /** Whether it is about the subject as strongly as is wanted; it is looked at only where something is. */
  reaches(wanted: number): boolean {
    if (wanted <= 0) return true;
    this.wanted = wanted;
    this.asked ??= this.#subject.around(this.#offset + this.start, this.own);
    return this.asked >= wanted;
  }
}

interface Evidence {
  /** How much of its say the page has had, from nothing (0 or less) to all of it (1). */
  readonly said: number;
  readonly page: number;
  /** Whether there is little text, so far. */
  readonly isShort: boolean;
  /** Whether the page names what is the subject's own. */
  readonly isNamed: boolean;
  /** Asked only where the page does not settle it. */
  readonly neighbourhood: Neighbourhood;
}

/** `fits`, or the rule by which a candidate is left alone. */
function byRules({ sense, verdict }: Read, evidence: Evidence, isKept: boolean): string {
  const { said, page, isShort, isNamed, neighbourhood } = evidence;
  if (verdict.kind === 'out') return verdict.because;
  // Cues for and against in one sentence: its neighbours decide. Of states more is told besides.
  const doubted = placeHasSubject / (sense.category === 'states' ? 4 : 2);
  if (verdict.speaksAgainst && !neighbourhood.reaches(doubted)) return 'other sense';
  if (isKept) return 'fits';
  // Of a page read in part too: it may end here.
  if (isShort && (said <= 0 || !asksPage(sense))) {
    return neighbourhood.reaches(verdict.wanted) ? 'fits' : 'everyday word';
  }
  if (!asksPage(sense)) return 'fits';
  if (page < pageHasSubject * said) return 'page about something else';
  if (!sense.everyday) return 'fits';
  if (!isNamed) return 'page names nothing of the subject’s own';
  const wanted = page >= pageIsOfSubject ? placeHasSubject / 2 : placeHasSubject;
  return neighbourhood.reaches(wanted - (verdict.speaksFor ? 2 : 0)) ? 'fits' : 'everyday word';
}

/** Whether the page has to be about the subject for an entry; a name of the subject's own is marked on any. */
function asksPage({ everyday, subject }: Sense): boolean {
  return everyday || subject < ownSubject;
}
