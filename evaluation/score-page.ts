import { type Finding, overlap } from './finding.ts';
import type { PageLabel } from './labelled-page.ts';
import type { Tally } from './tally.ts';

/** How the findings on one page fared. */
export interface PageScore extends Tally {
  readonly missedLabels: readonly PageLabel[];
  readonly wrongFindings: readonly Finding[];
  /** Findings where no label stands: counted neither right nor wrong. */
  readonly unlabelled: readonly Finding[];
}

/**
 * Scores what was found on a page against its labels, by offsets into its file.
 *
 * As in sentences, a finding counts for a label when they overlap and mean the same entry; one that
 * counts for no right or either label and overlaps any is wrong. `optional` counts the findings on
 * labels that are neither right nor wrong; precision on pages leaves them out.
 */
export function scorePage(labels: readonly PageLabel[], found: readonly Finding[]): PageScore {
  const counts = (label: PageLabel, finding: Finding) =>
    label.entry === finding.entry && overlap(label, finding);
  const right = labels.filter(({ verdict }) => verdict === 'right');
  const either = labels.filter(({ verdict }) => verdict === 'either');
  const missedLabels = right.filter((label) => !found.some((finding) => counts(label, finding)));
  const idle = found.filter((finding) => ![...right, ...either].some((label) => counts(label, finding)));
  const wrongFindings = idle.filter((finding) => labels.some((label) => overlap(label, finding)));
  return {
    right: right.length - missedLabels.length,
    optional: either.filter((label) => found.some((finding) => counts(label, finding))).length,
    wrong: wrongFindings.length,
    missed: missedLabels.length,
    missedLabels,
    wrongFindings,
    unlabelled: idle.filter((finding) => !wrongFindings.includes(finding)),
  };
}
