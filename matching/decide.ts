import type { Read } from './reading.ts';
import type { Span } from './sentence.ts';
import type { Subject } from './subject.ts';

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
  /** How strongly the neighbourhood, and the page, are about the subject. */
  readonly neighbourhood: number;
  readonly page: number;
}

/** So little text says nothing by its silence: a headline need not name the war to be about it. */
const shortText = 600;
/** Distinct weight from which a page has to do with the subject at all. */
const pageHasSubject = 4;
/** Distinct weight around a place from which everyday words there belong to the subject. */
const placeHasSubject = 4;

/**
 * Decides what a block's candidates mean, given what the page is about.
 *
 * @param offset where the block begins, as `subject.add` returned it.
 * @returns a match for each candidate, taken or left: `reason.taken` tells.
 */
export function decide(reads: readonly Read[], subject: Subject, offset: number): Match[] {
  return reads.map((read) => {
    const { start, end, alias, sense, verdict } = read;
    const neighbourhood = subject.around(offset + start, sense.id);
    const page = subject.ofPage;
    const cues =
      verdict.kind === 'out'
        ? { speaksAgainst: verdict.cue }
        : { speaksFor: verdict.speaksFor, speaksAgainst: verdict.speaksAgainst };
    const rule = verdict.kind === 'out' ? verdict.because : offSubject(read, subject.length, neighbourhood, page);
    const reason = { alias, taken: rule === undefined, rule: rule ?? 'fits', ...cues, neighbourhood, page };
    return { start, end, entry: sense.id, category: sense.category, reason };
  });
}

/** Why a candidate that could mean its entry is left alone all the same; undefined to take it. */
function offSubject(
  { sense, verdict }: Read,
  length: number,
  neighbourhood: number,
  page: number,
): string | undefined {
  if (verdict.kind === 'open' && verdict.speaksAgainst && neighbourhood < placeHasSubject) return 'other sense';
  if (length < shortText) return undefined;
  if (page < pageHasSubject) return 'page about something else';
  if (sense.everyday && neighbourhood < placeHasSubject) return 'everyday word';
  return undefined;
}
