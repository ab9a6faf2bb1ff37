import { decide } from '../../matching/decide.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import type { Read } from '../../matching/reading.ts';
import { Subject } from '../../matching/subject.ts';
import { type Changes, watchChanges } from './changes.ts';
import { markAt } from './hit-test.ts';
import { Nearby } from './nearby.ts';
import { Painter } from './paint.ts';
import { rootsBelow } from './roots.ts';
import { type Mark, markOf, type Run } from './run.ts';
import { Runs } from './runs.ts';
import { inSlices } from './slices.ts';
import { Skips, textCursor, textNodes } from './walk.ts';

/** A page with its marks. */
export interface Page {
  /** The marks in reading order, those of hidden categories and hidden text left out. */
  marks(): Mark[];
  /** The mark whose text is painted at a point of the viewport. */
  markAt(point: { readonly x: number; readonly y: number }): Mark | undefined;
  /** Shows or hides a category's marks. */
  show(category: string, shown: boolean): void;
  /** Sets one mark off from the others, or none. */
  point(mark: Mark | undefined): void;
}

interface Options {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** Categories that begin hidden. */
  readonly hidden: Iterable<string>;
  /** Called after marks came or went. */
  readonly onChange: () => void;
  /** Prepares a shadow root for painting, where the browser needs that. */
  readonly onRoot?: (root: ShadowRoot) => void;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Reads a page, paints its marks, and follows its changes until the signal aborts. */
export function annotate({ document, lexicon, hidden, onChange, onRoot, now, signal }: Options): Page {
  const subject = new Subject();
  const runs = new Runs(lexicon, subject);
  const painter = new Painter(CSS.highlights, { signal });
  const nearby = new Nearby(paint, { signal });
  const hiddenCategories = new Set(hidden);
  const mentioned = new Map<string, Mark>();
  const roots = new Set<ShadowRoot>();
  for (const category of hiddenCategories) painter.show(category, false);

  function paint(changed: Iterable<Run>, near: boolean): void {
    for (const run of changed) {
      if (near && isVisible(run)) painter.add(run.marks);
      else painter.remove(run.marks);
    }
  }

  async function read(root: Node, how: { at?: number | undefined; shallow?: boolean } = {}): Promise<void> {
    const skips = new Skips();
    const readNode = (node: Text) => {
      const run = runs.read(node, { skips, at: how.at });
      if (run) nearby.add(run);
    };
    await inSlices(textCursor(root, how), readNode, { signal, now, onSlice: settle });
  }

  /** Decides what has not been taken yet: the more is read, the more evidence there is. */
  function settle(): void {
    let changed = false;
    for (const run of runs.all) {
      const open = run.reads.filter((read) => read.verdict.kind === 'open' && !isMarked(run, read));
      if (open.length === 0) continue;
      const matches = decide(open, subject, run.offset).filter(({ reason }) => reason.taken);
      if (matches.length === 0) continue;
      const added = matches.map((match) => markOf(run, match, mentioned.has(match.entry)));
      for (const mark of added) if (!mentioned.has(mark.match.entry)) mentioned.set(mark.match.entry, mark);
      run.marks = [...run.marks, ...added].sort((a, b) => a.match.start - b.match.start);
      if (nearby.isNear(run) && isVisible(run)) painter.add(added);
      changed = true;
    }
    if (changed) onChange();
  }

  function drop(run: Run): void {
    painter.remove(run.marks);
    nearby.remove(run);
    runs.drop(run);
    for (const mark of run.marks) {
      if (mentioned.get(mark.match.entry) === mark) mentioned.delete(mark.match.entry);
    }
  }

  function dropBelow(root: Node): void {
    for (const node of textNodes(root)) {
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

  async function enter(root: Node): Promise<void> {
    for (const shadow of rootsBelow(root)) {
      if (signal.aborted || roots.has(shadow)) continue;
      roots.add(shadow);
      onRoot?.(shadow);
      watch(shadow);
      await read(shadow);
    }
  }

  const watch = watchChanges((changes) => void follow(changes), { signal, now });
  const start = async () => {
    watch(document);
    await read(document);
    settle();
    await enter(document);
    settle();
  };
  void start();
  watchScrolling(document, () => nearby.refresh(), { signal });

  return {
    marks: () =>
      inReadingOrder(runs.all)
        .filter(isVisible)
        .flatMap((run) => run.marks)
        .filter(({ match }) => !hiddenCategories.has(match.category)),
    markAt: (point) => {
      const mark = markAt(point, { document, roots: [...roots], runOf: (node) => runs.of(node) });
      return mark && !hiddenCategories.has(mark.match.category) ? mark : undefined;
    },
    show(category, shown) {
      if (shown) hiddenCategories.delete(category);
      else hiddenCategories.add(category);
      painter.show(category, shown);
    },
    point: (mark) => painter.point(mark),
  };
}

function isMarked(run: Run, { start }: Read): boolean {
  return run.marks.some(({ match }) => match.start === start);
}

function isVisible(run: Run): boolean {
  return run.flow.block.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

function inReadingOrder(runs: Iterable<Run>): Run[] {
  const first = (run: Run) => run.flow.pieces[0]?.node as Node;
  return [...runs].sort((a, b) =>
    first(a).compareDocumentPosition(first(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function watchScrolling(document: Document, onRest: () => void, { signal }: { signal: AbortSignal }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRest();
    }, 100);
  };
  // Capturing, so that scrolling inside elements counts too: scroll events do not bubble.
  document.addEventListener('scroll', listener, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', listener, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
