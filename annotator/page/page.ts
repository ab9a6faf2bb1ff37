import type { Corrections } from '../../matching/decide.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { Subject } from '../../matching/subject.ts';
import { type Changes, watchChanges } from './changes.ts';
import { type Look, leave } from './density.ts';
import { markAt } from './hit-test.ts';
import { entriesKept, Marks } from './marks.ts';
import { layoutEvents, watchFor } from './moves.ts';
import { Nearby } from './nearby.ts';
import { Painter } from './paint.ts';
import { inReadingOrder } from './reading-order.ts';
import { rootsBelow } from './roots.ts';
import type { Mark, Run } from './run.ts';
import { Runs, type Walk } from './runs.ts';
import { cursorOver, inSlices } from './slices.ts';
import { Skips, textCursor } from './walk.ts';

/** A page with its marks. */
export interface Page {
  /** The marks in reading order, those of hidden categories and hidden text left out. */
  marks(): Mark[];
  /** How many such marks there are, by category; undefined if the signal aborted meanwhile. */
  count(): Promise<Readonly<Record<string, number>> | undefined>;
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
    onMarked: (run) => nearby.isNear(run) && paint([run], true),
    onCleared: (cleared) => painter.remove(cleared),
  });
  /** Runs near the viewport that the page hides: no observer tells when it shows them. */
  const veiled = new Set<Run>();
  const hidden = new Set(options.hidden);
  const roots = new Set<ShadowRoot>();
  let { look = { density: 'every', quietRepeats: true } } = options;
  let left: ReadonlySet<Mark> | undefined;
  for (const category of hidden) painter.show(category, false);

  function paint(changed: Iterable<Run>, near: boolean): void {
    for (const run of changed) {
      const shown = near && isVisible(run);
      if (shown) painter.add(run.marks);
      else painter.remove(run.marks);
      if (near && !shown) veiled.add(run);
      else veiled.delete(run);
    }
  }

  /** Works out which mentions the density leaves, and paints those that are new. */
  function thin(): void {
    const { density, quietRepeats: quiet } = look;
    left = density === 'every' ? undefined : leave(density, { runs: inOrder(), before: left });
    painter.look({ left, quiet });
    if (left) repaint();
  }

  function isShown(mark: Mark): boolean {
    return !hidden.has(mark.match.category) && painter.leaves(mark);
  }

  function inOrder(): Run[] {
    return inReadingOrder(root, { roots, runOf: (node) => runs.of(node) });
  }

  function repaint(): void {
    for (const run of runs.all) if (nearby.isNear(run)) paint([run], true);
  }

  function settle(read = true): void {
    const changed = marks.settle({ read });
    thin();
    if (changed) onChange();
  }

  interface Reading {
    /** Where in the page's text it lies; by default after everything read so far. */
    readonly at?: number | undefined;
    readonly shallow?: boolean;
    readonly kept?: ReadonlySet<string> | undefined;
  }

  /** @returns the milliseconds that other tasks had in between. */
  function read(below: Node, { at, shallow, kept }: Reading = {}): Promise<number> {
    const walk: Walk = { skips: new Skips(), seen: new Set() };
    const readNode = (node: Text) => {
      // A block that is read again was counted the first time.
      const run = runs.read(node, { walk, at: at ?? subject.pass(node.data.length) });
      if (!run) return;
      nearby.add(run);
      marks.add(run, kept);
    };
    return inSlices(textCursor(below, { shallow: shallow ?? false }), readNode, {
      signal,
      now,
      onSlice: () => settle(false),
    });
  }

  function drop(run: Run): void {
    marks.clear(run);
    veiled.delete(run);
    nearby.remove(run);
    runs.drop(run);
  }

  function dropBelow(below: Node, gone: boolean): void {
    const cursor = textCursor(below);
    for (let node = cursor.next(); node; node = cursor.next()) {
      if (gone) subject.takeBack(node.data.length);
      const run = runs.of(node);
      if (run) drop(run);
    }
  }

  /** @returns the milliseconds it took, other tasks' turns left out. */
  async function follow({ added, removed, blocks }: Changes): Promise<number> {
    const began = now();
    const before = runs.all.size;
    painter.restore();
    const dirty = blocks.map((block) => {
      const was = runs.in(block);
      return {
        block,
        was,
        at: was[0]?.offset ?? subject.length,
        kept: new Set(was.flatMap((run) => [...entriesKept(run)])),
      };
    });
    for (const node of removed) if (!node.isConnected) dropBelow(node, true);
    for (const { was } of dirty) was.forEach(drop);
    for (const node of added) dropBelow(node, false);
    let waited = 0;
    for (const { block, at, kept } of dirty) waited += await read(block, { shallow: true, at, kept });
    for (const node of added) waited += await read(node);
    for (const node of added) waited += await enter(node);
    settle();
    if (before !== runs.all.size || dirty.length > 0) onChange();
    return now() - began - waited;
  }

  async function enter(below: Node): Promise<number> {
    let waited = 0;
    for (const shadow of rootsBelow(below)) {
      if (signal.aborted || roots.has(shadow)) continue;
      roots.add(shadow);
      onRoot?.(shadow);
      watch(shadow);
      waited += await read(shadow);
    }
    return waited;
  }

  /** Paints what the page took from the registry, or has shown meanwhile: a menu under the pointer, say. */
  function reveal(): void {
    painter.restore();
    paint([...veiled], true);
  }

  function moved(): void {
    reveal();
    nearby.refresh();
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

  const watch = watchChanges(follow, { signal, now });
  watchFor(document, moved, { events: layoutEvents, signal });
  watchFor(document, reveal, { events: ['pointermove'], signal });
  void start();

  return {
    marks: () =>
      inOrder()
        .filter(isVisible)
        .flatMap((run) => run.marks.filter(isShown)),
    async count() {
      const counts: Record<string, number> = {};
      const count = (run: Run) => {
        // Asked last, and of each run alone: the browser may have to look at every ancestor's style.
        const shown = run.marks.filter(isShown);
        if (shown.length === 0 || !isVisible(run)) return;
        for (const { match } of shown) counts[match.category] = (counts[match.category] ?? 0) + 1;
      };
      await inSlices(cursorOver([...runs.all]), count, { signal, now });
      return signal.aborted ? undefined : counts;
    },
    markAt: (point) => {
      const mark = markAt(point, { document, roots: [...roots], runOf: (node) => runs.of(node) });
      return mark && isShown(mark) ? mark : undefined;
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
