import { type Finding, overlap, type Span } from './finding.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import type { Tally } from './tally.ts';

/** How the findings in one sentence fared, and which ones failed. */
export interface SentenceScore extends Tally {
  readonly missedSurfaces: readonly string[];
  readonly wrongFindings: readonly Finding[];
  /** Findings where no label stands: counted neither right nor wrong. */
  readonly unlabelled: readonly Finding[];
}

/**
 * Scores what was found in a sentence against its labels.
 *
 * A finding counts for an expectation when it overlaps the surface and means that entry. One that
 * counts for none is wrong when it overlaps a labelled surface, be it a rejected one or an expected
 * one that means another entry: a shorter term inside a longer.
 */
export function scoreSentence(sentence: LabelledSentence, found: readonly Finding[]): SentenceScore {
  const { text } = sentence;
  const rejected = sentence.reject.flatMap(({ surface, why }) => {
    const spans = occurrences(text, surface);
    // "2nd occurrence is the US state": of several, only that one.
    const nth = Number(/\b(\d)(?:st|nd|rd|th)\b/.exec(why)?.[1] ?? 0);
    return nth > 0 && spans.length > 1 ? spans.slice(nth - 1, nth) : spans;
  });
  const expected = sentence.expect.map(({ surface, id, must_have }) => {
    const spans = occurrences(text, surface);
    const right = spans.filter(
      ({ start, end }) => !rejected.some((no) => no.start === start && no.end === end),
    );
    const findings = found.filter(
      (finding) => finding.entry === id && right.some((span) => overlap(span, finding)),
    );
    return { surface, must: must_have, spans: right, findings };
  });
  const counted = new Set(expected.flatMap(({ findings }) => findings));
  const labelled = [...rejected, ...expected.flatMap(({ spans }) => spans)];
  const idle = found.filter((finding) => !counted.has(finding));
  const wrongFindings = idle.filter((finding) => labelled.some((span) => overlap(span, finding)));
  const missed = expected.filter(({ must, findings }) => must && findings.length === 0);
  const met = expected.filter(({ findings }) => findings.length > 0);
  return {
    right: met.filter(({ must }) => must).length,
    optional: met.filter(({ must }) => !must).length,
    wrong: wrongFindings.length,
    missed: missed.length,
    missedSurfaces: missed.map(({ surface }) => surface),
    wrongFindings,
    unlabelled: idle.filter((finding) => !wrongFindings.includes(finding)),
  };
}

/** Where a surface stands in a text as a word of its own; where it never does, inside other words. */
export function occurrences(text: string, surface: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    spans.push({ start, end: start + surface.length });
  }
  const whole = spans.filter(
    ({ start, end }) =>
      !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)),
  );
  return whole.length > 0 ? whole : spans;
}
