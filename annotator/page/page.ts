import type { Corrections } from '../../matching/decide.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { Subject } from '../../matching/subject.ts';
import type { Look } from './density.ts';
import { markAt } from './hit-test.ts';
import { Marks } from './marks.ts';
import { paperUnder } from './paper.ts';
import { Passages } from './passages.ts';
import { Reader } from './reader.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Mark, Run } from './run.ts';
import { Runs } from './runs.ts';
import { Shown } from './shown.ts';
import { cursorOver, inSlices } from './slices.ts';
import { isSeen } from './visible.ts';

/** A count of marks. */
export interface Counted {
  /** How many there are, by category. */
  readonly counts: Readonly<Record<string, number>>;
  /** The milliseconds that other tasks had while they were counted. */
  readonly waited: number;
  /** What most of them stand on, as `paperUnder` gives it. */
  readonly paper: string;
}

/** A page with its marks. */
export interface Page {
  /** The marks in reading order, those of hidden categories and hidden text left out. */
  marks(): Mark[];
  /** Counts marks, those of hidden categories too, but not in hidden text; undefined if the signal aborted meanwhile. */
  count(): Promise<Counted | undefined>;
  /** The mark whose text is painted at a point of the viewport. */
  markAt(point: { readonly x: number; readonly y: number }): Mark | undefined;
  /** Shows or hides a category's marks. */
  show(category: string, shown: boolean): void;
  /** Decides all marks anew by what the reader said. */
  correct(corrections: Corrections): void;
  /** Marks more or fewer mentions, and repeats quieter or not. */
  look(look: Look): void;
  /** Sets one mark off from the others, or none. */
  point(mark: Mark | undefined): void;
}

interface Options {
  readonly document: Document;
  /** What is read, if not the whole document. */
  readonly root?: Element | undefined;
  readonly lexicon: Lexicon;
  /** The lexicon for passages in another language, if the glossary has one; asked for when one is met. */
  readonly lexiconOf?: ((language: string) => Promise<Lexicon | undefined>) | undefined;
  /** Categories that begin hidden. */
  readonly hidden: Iterable<string>;
  readonly corrections: Corrections;
  /** Every mention, repeats quieter, unless something else is given. */
  readonly look?: Look;
  /** Called after marks came or went. */
  readonly onChange: () => void;
  /** Prepares a shadow root for painting, where the browser needs that. */
  readonly onRoot?: ((root: ShadowRoot) => void) | undefined;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Reads a page, paints its marks, and follows its changes until the signal aborts. */
export function annotate(options: Options): Page {
  const { document, root = document, lexicon, corrections, onChange, onRoot, now, signal } = options;
  const { hidden, look = { density: 'every', quietRepeats: true } } = options;
  const subject = new Subject();
  const passages = new Passages({
    own: lexicon,
    load: options.lexiconOf,
    onReady: (ready) => void reader.readAgain(ready),
  });
  const runs = new Runs(passages, subject);
  const runOf = (node: Node) => runs.of(node);
  const inOrder = () => inReadingOrder(root, { roots: reader.roots, runOf });
  const shown = new Shown({
    document,
    runs: { all: runs.all, inOrder },
    hidden,
    look,
    onMoved: () => reader.lookForRoots(),
    onShown: onChange,
    now,
    signal,
  });
  const marks = new Marks({
    runs,
    subject,
    corrections,
    onMarked: (run) => shown.marked(run),
    onCleared: (cleared) => shown.cleared(cleared),
  });
  const reader: Reader = new Reader({
    root,
    passages,
    subject,
    runs,
    marks,
    shown,
    onChange,
    onRoot,
    now,
    signal,
  });
  void reader.start();

  return {
    marks: () =>
      inOrder()
        .flatMap((run) => run.marks)
        .filter((mark) => shown.has(mark) && isSeen(mark)),
    async count() {
      const counts: Record<string, number> = {};
      const blocks: Element[] = [];
      const count = (run: Run) => {
        // Whether it is seen is asked last: the browser may have to look at every ancestor's style.
        const seen = run.marks.filter((mark) => shown.leaves(mark) && isSeen(mark));
        if (seen.length > 0) blocks.push(run.flow.block);
        for (const { match } of seen) counts[match.category] = (counts[match.category] ?? 0) + 1;
        return run.marks.length > 0;
      };
      const waited = await inSlices(cursorOver([...runs.all]), count, { signal, now });
      return signal.aborted ? undefined : { counts, waited, paper: paperUnder(blocks) };
    },
    markAt: (point) => {
      const mark = markAt(point, {
        document,
        roots: [...reader.roots],
        runOf,
        runsIn: (block) => runs.in(block),
      });
      return mark && shown.has(mark) ? mark : undefined;
    },
    show: (category, on) => shown.show(category, on),
    correct(next) {
      marks.correct(next);
      onChange();
    },
    look(next) {
      if (shown.look(next)) onChange();
    },
    point: (mark) => shown.point(mark),
  };
}
