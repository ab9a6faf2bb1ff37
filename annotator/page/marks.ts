import { type Corrections, decide } from '../../matching/decide.ts';
import type { Read } from '../../matching/reading.ts';
import type { Subject } from '../../matching/subject.ts';
import { type Mark, markOf, type Run } from './run.ts';
import type { Runs } from './runs.ts';

interface Options {
  readonly runs: Runs;
  readonly subject: Subject;
  readonly corrections: Corrections;
  /** Called with the new marks of a run. */
  readonly onMarked: (run: Run, marks: readonly Mark[]) => void;
  /** Called with marks that are no more. */
  readonly onCleared: (marks: readonly Mark[]) => void;
}

/** The marks of a page's runs, and which of them is the first of its entry. */
export class Marks {
  readonly #options: Options;
  readonly #first = new Map<string, Mark>();
  #corrections: Corrections;

  constructor(options: Options) {
    this.#options = options;
    this.#corrections = options.corrections;
  }

  /**
   * Marks what can be decided now and was not marked yet: the more of a page is read, the more
   * evidence there is. What is marked stays so, whatever is read later.
   *
   * @returns whether there are new marks.
   */
  settle(): boolean {
    const { runs, onMarked } = this.#options;
    let changed = false;
    for (const run of runs.all) {
      const marks = this.#decide(run);
      if (marks.length === 0) continue;
      run.marks = [...run.marks, ...marks].sort((a, b) => a.match.start - b.match.start);
      onMarked(run, marks);
      changed = true;
    }
    return changed;
  }

  /** Decides everything anew by what the reader said. */
  correct(corrections: Corrections): void {
    this.#corrections = corrections;
    for (const run of this.#options.runs.all) this.clear(run);
    this.settle();
  }

  /** Takes a run's marks away. */
  clear(run: Run): void {
    this.#options.onCleared(run.marks);
    for (const mark of run.marks) {
      if (this.#first.get(mark.match.entry) === mark) this.#first.delete(mark.match.entry);
    }
    run.marks = [];
  }

  #decide(run: Run): Mark[] {
    const open = run.reads.filter((read) => this.#isOpen(read) && !isMarked(run, read));
    if (open.length === 0) return [];
    const { subject } = this.#options;
    const matches = decide(open, { subject, offset: run.offset, corrections: this.#corrections });
    return matches
      .filter(({ reason }) => reason.taken)
      .map((match) => {
        const mark = markOf(run, match, this.#first.has(match.entry));
        if (!mark.repeat) this.#first.set(match.entry, mark);
        return mark;
      });
  }

  #isOpen({ verdict, alias }: Read): boolean {
    return verdict.kind === 'open' || this.#corrections.aliases.has(alias);
  }
}

function isMarked(run: Run, { start }: Read): boolean {
  return run.marks.some(({ match }) => match.start === start);
}
