import { readDocument } from '../files/document.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import {
  compromiseLookup,
  type Matcher,
  matcher,
  regularExpression,
  regularExpressionInAnyCase,
  withoutSense,
} from './matchers.ts';
import { type SentenceScore, scoreSentence } from './score-sentence.ts';
import { f1, precision, recall, sum, type Tally } from './tally.ts';

/** The matcher first, then what it is compared with. */
const compared: Readonly<Record<string, Matcher>> = {
  matcher,
  'without sense rules': withoutSense,
  'regular expression': regularExpression,
  'regular expression, any case': regularExpressionInAnyCase,
  'compromise lookup': compromiseLookup,
};

/** A table's head and rows, for printing. */
export interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How every way to find entries fares on the same sentences, all together. */
export function compareMatchers(sentences: readonly LabelledSentence[]): Rows {
  const rows = Object.entries(compared).map(([name, way]) => {
    const scores = sentences.map((sentence) => scoreWith(way, sentence));
    const total = sum(scores);
    const unlabelled = scores.reduce((count, score) => count + score.unlabelled.length, 0);
    return [name, ...measures(total), total.missed, total.wrong, unlabelled];
  });
  return { heads: ['', 'Precision', 'Recall', 'F1', 'Missed', 'Wrong', 'Unlabelled'], rows };
}

/**
 * The matcher on the sentences that it may be tuned to, on those held out of that, and how many points
 * lie between: what the rules owe to single sentences.
 */
export function besideHeld(rest: readonly LabelledSentence[], held: readonly LabelledSentence[]): Rows {
  const tallies = [rest, held].map((set) => sum(set.map((sentence) => scoreWith(matcher, sentence))));
  const rows = tallies.map((tally, at) => [
    at === 0 ? 'all but those held out' : 'held out',
    (at === 0 ? rest : held).length,
    ...measures(tally),
    tally.missed,
    tally.wrong,
  ]);
  const [own, other] = tallies.map((tally) => [precision(tally), recall(tally), f1(tally)]);
  const points = own?.map((value, at) => (100 * ((other?.[at] ?? 0) - (value ?? 0))).toFixed(1));
  return {
    heads: ['', 'Lines', 'Precision', 'Recall', 'F1', 'Missed', 'Wrong'],
    rows: [...rows, ['points between them', '', ...(points ?? []), '', '']],
  };
}

/** The matcher by tag, the commonest first, with the others' F1 beside it. */
export function byTag(sentences: readonly LabelledSentence[]): Rows {
  const tags = Map.groupBy(
    sentences.flatMap((sentence) => sentence.tags.map((tag) => ({ tag, sentence }))),
    ({ tag }) => tag,
  );
  const [, ...others] = Object.values(compared);
  const rows = [...tags].map(([tag, tagged]) => {
    const tally = (way: Matcher) => sum(tagged.map(({ sentence }) => scoreWith(way, sentence)));
    const total = tally(matcher);
    const beside = others.map((way) => share(f1(tally(way))));
    const rejected = tagged.reduce((count, { sentence }) => count + sentence.reject.length, 0);
    return [tag, tagged.length, ...measures(total), total.missed, total.wrong, rejected, ...beside];
  });
  const names = Object.keys(compared)
    .slice(1)
    .map((name) => `F1 ${name}`);
  return {
    heads: ['Tag', 'Lines', 'Precision', 'Recall', 'F1', 'Missed', 'Wrong', 'To leave', ...names],
    rows: rows.sort((a, b) => Number(b[1]) - Number(a[1])),
  };
}

/** The sentences that the matcher fails, one line each; of those held out none is shown. */
export function mistakes(sentences: readonly LabelledSentence[]): string[] {
  return sentences.flatMap((sentence) => {
    if (sentence.set === 'held') return [];
    const { missedSurfaces, wrongFindings } = scoreWith(matcher, sentence);
    const missed = missedSurfaces.map((surface) => `missed “${surface}”`);
    const wrong = wrongFindings.map(
      ({ start, end, entry }) => `wrong “${sentence.text.slice(start, end)}” ${entry}`,
    );
    const failed = [...missed, ...wrong];
    return failed.length > 0 ? [`${failed.join(', ')}: ${sentence.text} [${sentence.tags.join(' ')}]`] : [];
  });
}

function scoreWith(way: Matcher, sentence: LabelledSentence): SentenceScore {
  const { blocks, language } = readDocument('sentence', sentence.text);
  // A sentence has no blank line in it, so it is one block, and its offsets are the text's.
  return scoreSentence(sentence, way(blocks, language).flat());
}

function measures(tally: Tally): string[] {
  return [precision(tally), recall(tally), f1(tally)].map(share);
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}
