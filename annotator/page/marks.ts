import { type Corrections, decide } from '../../matching/decide.ts';
import type { Read } from '../../matching/reading.ts';
import type { Subject } from '../../matching/subject.ts';
import { type Mark, markOf, type Run } from './run.ts';
import type { Runs } from './runs.ts';
import { isSeen, isVisible } from './visible.ts';

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
  /** Runs with candidates that the rest of the page may still speak for. */
  readonly #waiting = new Set<Run>();
  /** Runs with candidates that were left alone for want of evidence. */
  readonly #left = new Set<Run>();
  /** By run: the entries that were marked in its block before it changed. */
  readonly #kept = new WeakMap<Run, ReadonlySet<string>>();
  /** What the page had told of its subject when last asked. */
  #subject = 0;
  #read = false;

  constructor(options: Options) {
    this.#options = options;
    this.#corrections = options.corrections;
  }

  /**
   * A run was read, and is to be decided.
   *
   * @param kept entries that were marked in its block before it changed.
   */
  add(run: Run, kept?: ReadonlySet<string>): void {
    this.#fresh.add(run);
    if (kept) this.#kept.set(run, kept);
  }

  /**
   * The runs to be settled now, each once.
   *
   * @param read whether the page has been read to its end.
   */
  unsettled({ read }: { read: boolean }): Run[] {
    const { ofPage } = this.#options.subject;
    const toldMore = ofPage !== this.#subject && this.#subject < clearSubject;
    const runs = [...this.#fresh];
    if (read || toldMore) runs.unshift(...this.#waiting);
    if (toldMore) runs.unshift(...this.#left);
    this.#fresh.clear();
    if (read || toldMore) this.#waiting.clear();
    if (toldMore) this.#left.clear();
    this.#subject = ofPage;
    this.#read = read;
    return runs;
  }

  /**
   * Marks what can be decided of a run. While a page is read, only what the rest of it cannot
   * change; so the marks are the same whatever the slices it was read in. What is marked stays so.
   *
   * @returns whether there are new marks.
   */
  settle(run: Run): boolean {
    if (!this.#options.runs.all.has(run)) return false;
    const marked = new Set(run.marks.map(({ match }) => match.start));
    const open = run.reads.filter((one) => this.#isOpen(one) && !marked.has(one.start));
    const marks = open.length === 0 ? [] : this.#decide(run, open, !this.#read);
    if (marks.length < open.length) (this.#read ? this.#left : this.#waiting).add(run);
    if (marks.length === 0) return false;
    run.marks = [...run.marks, ...marks].sort((a, b) => a.match.start - b.match.start);
    this.#options.onMarked(run, marks);
    return true;
  }

  /** Decides everything anew by what the reader said. */
  correct(corrections: Corrections): void {
    this.#corrections = corrections;
    for (const run of this.#options.runs.all) {
      const kept = entriesKept(run);
      this.clear(run);
      this.add(run, kept);
    }
    for (const run of this.unsettled({ read: this.#read })) this.settle(run);
  }

  /** Takes a run's marks away, and forgets it. */
  clear(run: Run): void {
    for (const runs of [this.#fresh, this.#waiting, this.#left]) runs.delete(run);
    this.#options.onCleared(run.marks);
    for (const mark of run.marks) {
      if (this.#first.get(mark.match.entry) === mark) this.#first.delete(mark.match.entry);
    }
    run.marks = [];
  }

  #decide(run: Run, open: readonly Read[], partly: boolean): Mark[] {
    const { subject } = this.#options;
    const kept = this.#kept.get(run);
    const corrections = this.#corrections;
    return decide(open, { subject, offset: run.offset, corrections, partly, ...(kept && { kept }) })
      .filter(({ reason }) => reason.taken)
      .map((match) => {
        const first = this.#first.get(match.entry);
        // What a closed menu names is no first mention to those who read the story.
        const repeat = first !== undefined && (isSeen(first) || !isVisible(run.flow.block));
        const mark = markOf(run, match, repeat);
        if (!mark.repeat) this.#first.set(match.entry, mark);
        return mark;
      });
  }

  #isOpen({ verdict, alias }: Read): boolean {
    return verdict.kind === 'open' || this.#corrections.aliases.has(alias);
  }
}

/** The entries that a run's marks keep when its block is read again; what only the reader had marked is not one of them. */
export function entriesKept({ marks }: Run): ReadonlySet<string> {
  return new Set(marks.filter(({ match }) => match.reason.rule === 'fits').map(({ match }) => match.entry));
}
