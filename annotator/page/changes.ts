import { standsApart } from './apart.ts';
import { blockOf } from './flow.ts';
import { Inherited } from './inherited.ts';
import { isElement, parentOf, propertyOf } from './of-forms.ts';
import { isText } from './text.ts';

/** What changed in a page since the last report. */
export interface Changes {
  /** Subtrees that were added and are still there. None lies inside another, or inside one that turned. */
  readonly added: readonly Node[];
  /** Subtrees that were taken out. */
  readonly removed: readonly Node[];
  /** Subtrees that stayed, but began or ceased to be for reading. None lies inside one that was added. */
  readonly turned: readonly Element[];
  /** Blocks whose own text changed. */
  readonly blocks: readonly Element[];
}

interface Options {
  /** Whether a node is where it is to be read: a page may take it anywhere. */
  readonly isHere: (node: Node) => boolean;
  readonly signal: AbortSignal;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
}

// What `isSkipped` asks of elements: tabs and menus come and go by it, their text in the page all along.
const watched = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'contenteditable', 'lang'],
};

// A page that never stops changing gets at most this share of one core. Counting its marks comes on top.
const share = 0.035;
const soonest = 50;

/**
 * Reports changes of a page's text in batches, until the signal aborts.
 *
 * Batches wait at least 50 ms, and some thirty times as long as the last one took to handle.
 *
 * @param onChange returns the milliseconds that handling a batch took.
 * @returns a function that adds a root to watch: a document or a shadow root.
 */
export function watchChanges(
  onChange: (changes: Changes) => Promise<number>,
  { isHere, signal, now }: Options,
): (root: Node) => void {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = soonest;
  const report = async () => {
    const began = now();
    const batch = records;
    records = [];
    try {
      const changes = summarise(batch, isHere);
      const summarised = now() - began;
      wait = Math.max(soonest, (summarised + (await onChange(changes))) / share);
    } finally {
      // One batch at a time: what came meanwhile waits its turn.
      timer = undefined;
      if (records.length > 0) schedule();
    }
  };
  const schedule = () => {
    // Firefox still tells of what changed in a frame that is gone, which has no timers.
    if (!signal.aborted && !closed) timer ??= setTimeout(report, wait);
  };
  const observer = new MutationObserver((batch) => {
    records.push(...batch);
    schedule();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => observer.observe(root, watched);
}

/** Folds mutation records into what has to be read again. */
export function summarise(records: readonly MutationRecord[], isHere: Options['isHere']): Changes {
  const added = new Set<Node>();
  const removed = new Set<Node>();
  const turned = new Set<Element>();
  const blocks = new Set<Element>();
  for (const record of records) {
    const { type, target, addedNodes, removedNodes } = record;
    for (const node of addedNodes) if (holdsText(node)) added.add(node);
    for (const node of removedNodes) if (holdsText(node)) removed.add(node);
    if (type === 'attributes') turned.add(target as Element);
    // What is out of the page has no block in it.
    if (!isHere(target)) continue;
    // Text beside an addition or removal may now read on differently: "Black Sea" + "ceasefire".
    if (type !== 'childList') blocks.add(blockOf(target));
    else if (isElement(target) && !standsApart(record)) {
      blocks.add(blockOf(propertyOf(target, 'firstChild') ?? target));
    }
  }
  const anew = new Inherited((node) => added.has(node) || turned.has(node as Element) || undefined);
  const isWithin = (node: Node) => {
    const parent = parentOf(node);
    return parent !== null && anew.of(parent);
  };
  return {
    added: [...added].filter((node) => isHere(node) && !isWithin(node)),
    removed: [...removed],
    turned: [...turned].filter((node) => isHere(node) && !added.has(node) && !isWithin(node)),
    blocks: [...blocks].filter((block) => !anew.of(block)),
  };
}

function holdsText(node: Node): boolean {
  return isText(node) || isElement(node);
}
