import { blockOf } from './flow.ts';

/** What changed in a page since the last report. */
export interface Changes {
  /** Subtrees that were added and are still there. None lies inside another. */
  readonly added: readonly Node[];
  /** Subtrees that were taken out. */
  readonly removed: readonly Node[];
  /** Blocks whose own text changed. */
  readonly blocks: readonly Element[];
}

interface Options {
  readonly signal: AbortSignal;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
}

// A page that never stops changing gets at most this share of one core.
const share = 0.05;
const soonest = 50;

/**
 * Reports changes of a page's text in batches, until the signal aborts.
 *
 * Batches wait at least 50 ms, and twenty times as long as the last one took to handle.
 *
 * @returns a function that adds a root to watch: a document or a shadow root.
 */
export function watchChanges(
  onChange: (changes: Changes) => void,
  { signal, now }: Options,
): (root: Node) => void {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = soonest;
  const report = () => {
    timer = undefined;
    const began = now();
    const batch = records;
    records = [];
    onChange(summarise(batch));
    wait = Math.max(soonest, (now() - began) / share);
  };
  const observer = new MutationObserver((batch) => {
    records.push(...batch);
    timer ??= setTimeout(report, wait);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** Folds mutation records into what has to be read again. */
export function summarise(records: readonly MutationRecord[]): Changes {
  const added = new Set<Node>();
  const removed = new Set<Node>();
  const blocks = new Set<Element>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    for (const node of addedNodes) if (holdsText(node)) added.add(node);
    for (const node of removedNodes) if (holdsText(node)) removed.add(node);
    // Text beside an addition or removal may now read on differently: "Black Sea" + "ceasefire".
    if (type === 'characterData') blocks.add(blockOf(target));
    else if (target.nodeType === Node.ELEMENT_NODE) blocks.add(blockOf(target.firstChild ?? target));
  }
  return {
    added: [...added].filter((node) => node.isConnected && !hasAncestorIn(node, added)),
    removed: [...removed],
    blocks: [...blocks].filter(
      (block) => block.isConnected && !added.has(block) && !hasAncestorIn(block, added),
    ),
  };
}

function holdsText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}
