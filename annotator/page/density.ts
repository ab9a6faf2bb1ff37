import { propertyOf } from './of-forms.ts';
import type { Mark, Run } from './run.ts';
import { isSeen } from './visible.ts';

/** Which mentions of an entry are marked: all, the first under each heading, or the first on the page. */
export type Density = 'every' | 'section' | 'page';

/** How much of its marks a page shows. */
export interface Look {
  readonly density: Density;
  /** Whether further mentions of an entry are painted more quietly than its first. */
  readonly quietRepeats: boolean;
}

/**
 * The marks that a density leaves: of those in hidden text only what is named nowhere else. Those that were left
 * before stay so, whatever comes above them later.
 *
 * @param runs in reading order.
 * @param before the marks that were left until now.
 */
export function leave(
  density: Exclude<Density, 'every'>,
  { runs, before }: { runs: readonly Run[]; before: ReadonlySet<Mark> | undefined },
): Set<Mark> {
  const sectionOf = density === 'section' ? sections(runs) : () => 0;
  const marks = runs.flatMap((run) => {
    const section = sectionOf(run);
    return run.marks.map((mark) => ({ mark, mention: `${section} ${mark.match.entry}` }));
  });
  const mentions = Map.groupBy(marks, ({ mention }) => mention).values();
  // Which of them are seen is asked of few: the browser may have to look at every ancestor's style.
  return new Set(
    Array.from(mentions, (some) => {
      const stays = some.find(({ mark }) => before?.has(mark) && isSeen(mark));
      return (stays ?? some.find(({ mark }) => isSeen(mark)) ?? some[0])?.mark as Mark;
    }),
  );
}

/** Tells for each run how many headings begin before it ends. */
function sections(runs: readonly Run[]): (run: Run) => number {
  const [first] = runs;
  const document = first && propertyOf(first.flow.block, 'ownerDocument');
  const headings = document?.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const numbers = new Map<Run, number>();
  let number = 0;
  for (const run of runs) {
    // A heading that holds the text begins before it too.
    while (isBefore(headings?.item(number), run.flow.pieces[0]?.node)) number++;
    numbers.set(run, number);
  }
  return (run) => numbers.get(run) ?? 0;
}

function isBefore(heading: Element | null | undefined, text: Text | undefined): boolean {
  if (!heading || !text) return false;
  return (heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
