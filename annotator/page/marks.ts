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

/** A page that has told so much of its subject needs no second look at what was left. */
const clearSubject = 20;

/** The marks of a page's runs, and which of them is the first of its entry. */
export class Marks {
  readonly #options: Options;
  readonly #first = new Map<string, Mark>();
  #corrections: Corrections;
  /** Runs that were never decided. */
  #fresh = new Set<Run>();
  /** Runs with candidates that were left alone for want of evidence. */
  readonly #left = new Set<Run>();
  /** What the page had told of its subject when last asked. */
  #subject = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#corrections = options.corrections;
  }

  /** A run was read, and is to be decided. */
  add(run: Run): void {
    this.#fresh.add(run);
  }

  /**
   * Marks what can be decided now: runs read since the last time; and those left open before, once
   * the page has told more of its subject or has been `read` to its end. What is marked stays so.
   *
   * @returns whether there are new marks.
   */
  settle({ read }: { read: boolean }): boolean {
    const { ofPage } = this.#options.subject;
    const toldMore = ofPage !== this.#subject && this.#subject < clearSubject;
    const runs = read || toldMore ? new Set([...this.#left, ...this.#fresh]) : this.#fresh;
    if (read || toldMore) this.#left.clear();
    this.#fresh = new Set();
    this.#subject = ofPage;
    let changed = false;
    for (const run of runs) if (this.#settleRun(run)) changed = true;
    return changed;
  }

  /** Decides everything anew by what the reader said. */
  correct(corrections: Corrections): void {
    this.#corrections = corrections;
    for (const run of this.#options.runs.all) {
      this.clear(run);
      this.#fresh.add(run);
    }
    this.settle({ read: true });
  }

  /** Takes a run's marks away, and forgets it. */
  clear(run: Run): void {
    this.#fresh.delete(run);
    this.#left.delete(run);
    this.#options.onCleared(run.marks);
    for (const mark of run.marks) {
      if (this.#first.get(mark.match.entry) === mark) this.#first.delete(mark.match.entry);
    }
    run.marks = [];
  }

  #settleRun(run: Run): boolean {
    const open = run.reads.filter((read) => this.#isOpen(read) && !isMarked(run, read));
    const marks = open.length === 0 ? [] : this.#decide(run, open);
    if (marks.length < open.length) this.#left.add(run);
    if (marks.length === 0) return false;
    run.marks = [...run.marks, ...marks].sort((a, b) => a.match.start - b.match.start);
    this.#options.onMarked(run, marks);
    return true;
  }

  #decide(run: Run, open: readonly Read[]): Mark[] {
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
