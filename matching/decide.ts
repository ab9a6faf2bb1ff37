import type { Span } from './prose.ts';
import type { Read } from './reading.ts';
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
  /** How strongly the page, and, where that was asked, the neighbourhood is about the subject. */
  readonly page: number;
  readonly neighbourhood?: number | undefined;
}

/** So little text, in characters, says nothing by its silence: a headline need not name the war. */
const shortText = 600;
/** From this length on a page has had its say. */
const longText = 4000;
/** Distinct weight from which a long page is about the subject at all; a shorter one needs less. */
const pageHasSubject = 8;
/** Distinct weight that makes the subject the page's own. */
const pageIsOfSubject = 14;
/** Distinct weight around a place from which everyday words there belong to the subject. */
const placeHasSubject = 4;

/**
 * Decides what a block's candidates mean, given what the page is about.
 *
 * @param offset where the block begins, as `subject.add` returned it.
 * @returns a match for each candidate, taken or left: `reason.taken` tells.
 */
export function decide(reads: readonly Read[], subject: Subject, offset: number): Match[] {
  const page = subject.ofPage;
  return reads.map((read) => {
    const { start, end, alias, sense, verdict } = read;
    let neighbourhood: number | undefined;
    const around = () => {
      neighbourhood ??= subject.around(offset + start, sense.id);
      return neighbourhood;
    };
    const rule =
      verdict.kind === 'out' ? verdict.because : offSubject(read, { length: subject.length, page, around });
    const cues =
      verdict.kind === 'out'
        ? { speaksAgainst: verdict.cue }
        : { speaksFor: verdict.speaksFor, speaksAgainst: verdict.speaksAgainst };
    const reason = { alias, taken: rule === undefined, rule: rule ?? 'fits', ...cues, page, neighbourhood };
    return { start, end, entry: sense.id, category: sense.category, reason };
  });
}

/** Why a candidate that could mean its entry is left alone all the same; undefined to take it. */
function offSubject({ sense, verdict }: Read, { length, page, around }: Evidence): string | undefined {
  if (verdict.kind === 'open' && verdict.speaksAgainst && around() < placeHasSubject) return 'other sense';
  const said = Math.min(1, (length - shortText) / (longText - shortText));
  if (said <= 0) return undefined;
  if (page < pageHasSubject * said) return 'page about something else';
  if (!sense.everyday) return undefined;
  const wanted = page >= pageIsOfSubject ? placeHasSubject / 2 : placeHasSubject;
  const cue = verdict.kind === 'open' && verdict.speaksFor ? 2 : 0;
  return around() + cue < wanted ? 'everyday word' : undefined;
}

interface Evidence {
  /** Characters of text. */
  readonly length: number;
  readonly page: number;
  /** Of the neighbourhood. Asked only where the page does not settle it. */
  readonly around: () => number;
}
