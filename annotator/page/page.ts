import type { Corrections } from '../../matching/decide.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { Subject } from '../../matching/subject.ts';
import { type Changes, watchChanges } from './changes.ts';
import { type Look, leave } from './density.ts';
import { markAt } from './hit-test.ts';
import { Marks } from './marks.ts';
import { Nearby } from './nearby.ts';
import { Painter } from './paint.ts';
import { inReadingOrder } from './reading-order.ts';
import { rootsBelow } from './roots.ts';
import type { Mark, Run } from './run.ts';
import { Runs } from './runs.ts';
import { watchScrolling } from './scrolling.ts';
import { inSlices } from './slices.ts';
import { Skips, textCursor } from './walk.ts';

/** A page with its marks. */
export interface Page {
  /** The marks in reading order, those of hidden categories and hidden text left out. */
  marks(): Mark[];
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
  /** Categories that begin hidden. */
  readonly hidden: Iterable<string>;
  readonly corrections: Corrections;
  /** Every mention, repeats quieter, unless something else is given. */
  readonly look?: Look;
  /** Called after marks came or went. */
  readonly onChange: () => void;
  /** Prepares a shadow root for painting, where the browser needs that. */
  readonly onRoot?: (root: ShadowRoot) => void;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Reads a page, paints its marks, and follows its changes until the signal aborts. */
export function annotate(options: Options): Page {
  const { document, root = document, lexicon, corrections, onChange, onRoot, now, signal } = options;
  const subject = new Subject();
  const runs = new Runs(lexicon, subject);
  const painter = new Painter(CSS.highlights, { signal });
  const nearby = new Nearby(paint, { signal });
  const marks = new Marks({
    runs,
    subject,
    corrections,
    onMarked: (run, added) => nearby.isNear(run) && isVisible(run) && painter.add(added),
    onCleared: (cleared) => painter.remove(cleared),
  });
  const hidden = new Set(options.hidden);
  const roots = new Set<ShadowRoot>();
  let { look = { density: 'every', quietRepeats: true } } = options;
  let left: ReadonlySet<Mark> | undefined;
  for (const category of hidden) painter.show(category, false);

  function paint(changed: Iterable<Run>, near: boolean): void {
    for (const run of changed) {
      if (near && isVisible(run)) painter.add(run.marks);
      else painter.remove(run.marks);
    }
  }

  /** Works out which mentions the density leaves, and paints those that are new. */
  function thin(): void {
    const { density, quietRepeats: quiet } = look;
    left = density === 'every' ? undefined : leave(density, { runs: inReadingOrder(runs.all), before: left });
    painter.look({ left, quiet });
    if (left) repaint();
  }

  function repaint(): void {
    for (const run of runs.all) if (nearby.isNear(run)) paint([run], true);
  }

  function settle(read = true): void {
    const changed = marks.settle({ read });
    thin();
    if (changed) onChange();
  }

  async function read(below: Node, how: { at?: number | undefined; shallow?: boolean } = {}): Promise<void> {
    const skips = new Skips();
    const readNode = (node: Text) => {
      const run = runs.read(node, { skips, at: how.at });
      if (!run) return;
      nearby.add(run);
      marks.add(run);
    };
    await inSlices(textCursor(below, how), readNode, { signal, now, onSlice: () => settle(false) });
  }

  function drop(run: Run): void {
    marks.clear(run);
    nearby.remove(run);
    runs.drop(run);
  }

  function dropBelow(below: Node): void {
    const cursor = textCursor(below);
    for (let node = cursor.next(); node; node = cursor.next()) {
      const run = runs.of(node);
      if (run) drop(run);
    }
  }

  async function follow({ added, removed, blocks }: Changes): Promise<void> {
    painter.restore();
    const before = runs.all.size;
    for (const node of removed) if (!node.isConnected) dropBelow(node);
    const dirty = blocks.flatMap((block) => runs.in(block));
    const places = new Map(dirty.map((run) => [run.flow.block, run.offset]));
    for (const run of dirty) drop(run);
    for (const node of added) dropBelow(node);
    for (const block of blocks) await read(block, { shallow: true, at: places.get(block) });
    for (const node of added) await read(node);
    for (const node of added) await enter(node);
    settle();
    if (before !== runs.all.size || dirty.length > 0) onChange();
  }

  async function enter(below: Node): Promise<void> {
    for (const shadow of rootsBelow(below)) {
      if (signal.aborted || roots.has(shadow)) continue;
      roots.add(shadow);
      onRoot?.(shadow);
      watch(shadow);
      await read(shadow);
    }
  }

  async function start(): Promise<void> {
    // The caller has the page in hand before it is told of the first change.
    await Promise.resolve();
    watch(root);
    await read(root);
    settle();
    await enter(root);
    settle();
  }

  const watch = watchChanges((changes) => void follow(changes), { signal, now });
  watchScrolling(document, () => nearby.refresh(), { signal });
  void start();

  return {
    marks: () =>
      inReadingOrder(runs.all)
        .filter(isVisible)
        .flatMap((run) => run.marks)
        .filter((mark) => !hidden.has(mark.match.category) && painter.leaves(mark)),
    markAt: (point) => {
      const mark = markAt(point, { document, roots: [...roots], runOf: (node) => runs.of(node) });
      return mark && !hidden.has(mark.match.category) && painter.leaves(mark) ? mark : undefined;
    },
    show(category, shown) {
      if (shown) hidden.delete(category);
      else hidden.add(category);
      painter.show(category, shown);
    },
    correct(next) {
      marks.correct(next);
      onChange();
    },
    look(next) {
      if (next.density === look.density && next.quietRepeats === look.quietRepeats) return;
      for (const run of runs.all) painter.remove(run.marks);
      look = next;
      thin();
      repaint();
      onChange();
    },
    point: (mark) => painter.point(mark),
  };
}

function isVisible(run: Run): boolean {
  return run.flow.block.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}
