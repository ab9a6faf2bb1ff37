import { categoryIds } from '../glossary/categories.ts';
import type { PageVisit } from './page-visit.ts';
import { table } from './table.ts';

/** A page of the folder and what came of opening it. */
export interface PageResult extends PageVisit {
  readonly file: string;
}

const fileWidth = 44;

/** A row a page (marks by category, milliseconds to the first mark, failures), then each failure. */
export function pageReport(results: readonly PageResult[]): string {
  const heads = ['File', ...categoryIds.map((id) => id.slice(0, 6)), 'marks', 'ms', 'failures'];
  const rows = results.map(({ file, marks, markedAfter, failures }) => [
    file.length > fileWidth ? `${file.slice(0, fileWidth - 1)}…` : file,
    ...categoryIds.map((id) => marks.filter(({ category }) => category === id).length),
    marks.length,
    markedAfter ?? '-',
    failures.length,
  ]);
  const details = results.flatMap(({ file, failures }) =>
    failures.map((failure) => `${file}\n    ${failure}`),
  );
  return [table(heads, rows), ...details].join('\n');
}

/** One line over all pages. */
export function summary(results: readonly PageResult[]): string {
  const passed = results.filter(({ failures }) => failures.length === 0).length;
  const marks = results.reduce((sum, result) => sum + result.marks.length, 0);
  const times = results.flatMap(({ markedAfter }) => markedAfter ?? []).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? '-';
  return `${passed} of ${results.length} pages without a failure, ${marks} marks, first mark after ${median} ms (median)`;
}
