import type { LabelledPage } from './labelled-page.ts';
import type { PageScore } from './score-page.ts';
import type { Rows } from './sentence-report.ts';
import { precision, recall, sum, type Tally } from './tally.ts';

/** A labelled page's score, by the matcher and without sense rules. */
export interface ScoredPage {
  readonly page: LabelledPage;
  readonly score: PageScore;
  readonly withoutSense: PageScore;
}

/** Precision and recall page by page, then for each kind of page together. */
export function tableOfPages(scored: readonly ScoredPage[]): Rows {
  const rows = scored.map(({ page, score, withoutSense }) => [
    page.kind,
    page.file.slice(0, 44),
    ...cells(score, withoutSense),
    score.unlabelled.length,
  ]);
  const kinds = [...Map.groupBy(scored, ({ page }) => page.kind)].map(([kind, pages]) => [
    kind,
    `${pages.length} pages together`,
    ...cells(sum(pages.map(({ score }) => score)), sum(pages.map(({ withoutSense }) => withoutSense))),
    pages.reduce((count, { score }) => count + score.unlabelled.length, 0),
  ]);
  return {
    heads: [
      'Kind',
      'Page',
      'Precision',
      'Recall',
      'Right',
      'Missed',
      'Wrong',
      'Either',
      'Wrong without sense',
      'Unlabelled',
    ],
    rows: [...rows, ...kinds],
  };
}

function cells(tally: Tally, withoutSense: Tally): (string | number)[] {
  const share = (value: number | undefined) => value?.toFixed(3) ?? '–';
  // Names in navigation would only flatter precision.
  const strict = { ...tally, optional: 0 };
  return [
    share(precision(strict)),
    share(recall(strict)),
    tally.right,
    tally.missed,
    tally.wrong,
    tally.optional,
    withoutSense.wrong,
  ];
}
