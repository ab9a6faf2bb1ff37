import { fold, WORD } from '../../matching/fold.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { type Block, readBlock } from '../../matching/reading.ts';
import { type Open, type Scan, scan } from '../../matching/scan.ts';
import type { Subject } from '../../matching/subject.ts';
import { type Flow, flowAround, flowOf, longest, nextInFlow, type Piece, runsAcrossBoxes } from './flow.ts';
import type { Inherited } from './inherited.ts';
import type { Passages } from './passages.ts';
import type { Run } from './run.ts';
import { languages, skips } from './walk.ts';

/** Whether what follows a text node may change what was found in it. */
function goesOn(node: Text, length: number, open: Open): boolean {
  if (open === 'no' || length > longest) return false;
  const next = nextInFlow(node);
  return next !== undefined && (open === 'phrase' || fold(next.data.charCodeAt(0)) >= WORD);
}

/** What one walk through a page's text has learnt. */
export interface Walk {
  /** Which subtrees are not for reading. */
  readonly skips: Inherited<true>;
  /** Which languages their markup says they are in. */
  readonly languages: Inherited<string>;
  /** Text that was read as part of a flow already, and held nothing. */
  readonly seen: Set<Node>;
  /** What comes next of the flow that was read last: mostly the next nodes of the walk. */
  ahead: Piece[];
  /** Characters of the text node that was read last. */
  length: number;
}

/** What a walk knows that is about to begin. */
export function beginWalk(): Walk {
  return { skips: skips(), languages: languages(), seen: new Set(), ahead: [], length: 0 };
}

/** The runs of a page, found by their text nodes and by the block they stand in. */
export class Runs {
  readonly #passages: Passages;
  readonly #subject: Subject;
  readonly #byNode = new WeakMap<Node, Run>();
  readonly #byBlock = new WeakMap<Element, Set<Run>>();
  readonly #all = new Set<Run>();

  constructor(passages: Passages, subject: Subject) {
    this.#passages = passages;
    this.#subject = subject;
  }

  /** All runs, in the order in which they were read. */
  get all(): ReadonlySet<Run> {
    return this.#all;
  }

  /** The run that a text node is part of, if it has candidates. */
  of(node: Node): Run | undefined {
    return this.#byNode.get(node);
  }

  /** The runs whose text stands directly in a block. */
  in(block: Element): readonly Run[] {
    return [...(this.#byBlock.get(block) ?? [])];
  }

  /**
   * Reads a text node. Most hold nothing and are done with after one scan; only where something was
   * found, or may go on in the next node, is the whole flow put together, and that once a walk.
   *
   * @param again where in the page's text the node begins, if it was counted there before; else it
   *   begins after everything read so far.
   * @returns the run, if it has candidates and was not read before.
   */
  read(node: Text, walk: Walk, again?: number): Run | undefined {
    // Once a node: each time, the browser hands its text over anew.
    const { data } = node;
    const { ahead } = walk;
    walk.length = data.length;
    const at = again ?? this.#subject.pass(data.length);
    if (ahead.length > 0 && ahead[ahead.length - 1]?.node === node) {
      ahead.pop();
      return undefined;
    }
    const lexicon = this.#passages.lexiconFor(node, data, walk.languages);
    const first = scan(data.length > longest ? data.slice(0, longest) : data, lexicon.table);
    if (first.candidates.length === 0 && !goesOn(node, data.length, first.open)) return undefined;
    if (this.#byNode.has(node) || walk.seen.has(node) || walk.skips.of(node)) return undefined;
    const flow = data.length > longest ? flowOf(node, longest) : flowAround(node);
    // Text that came into a flow since that was read: the change will be told of, and the flow read again. A
    // second run over the same nodes would hide the first one, whose marks nobody could then take away.
    if (flow.pieces.some((piece) => this.#byNode.has(piece.node))) return undefined;
    const own = flow.pieces.findIndex((piece) => piece.node === node);
    walk.ahead = flow.pieces.slice(own + 1).reverse();
    const scanned = flow.pieces.length === 1 ? first : scanAcross(flow, lexicon);
    if (scanned.candidates.length === 0) {
      for (const piece of flow.pieces) walk.seen.add(piece.node);
      return undefined;
    }
    const reads = readBlock(new FlowBlock(flow, walk.languages), scanned, {
      lexicon,
      isShort: this.#subject.isShort,
      further: (spoken) => {
        const other = this.#passages.lexiconIn(spoken, flow.block);
        return other && { lexicon: other, scan: scanAcross(flow, other) };
      },
    });
    const run: Run = { flow, reads, offset: at - (flow.pieces[own]?.start ?? 0), marks: [] };
    this.#subject.add(reads, run.offset);
    for (const piece of flow.pieces) this.#byNode.set(piece.node, run);
    const block = this.#byBlock.get(flow.block);
    if (block) block.add(run);
    else this.#byBlock.set(flow.block, new Set([run]));
    this.#all.add(run);
    return run;
  }

  /** Forgets a run, and what it told of the page's subject. */
  drop(run: Run): void {
    if (!this.#all.delete(run)) return;
    for (const { node } of run.flow.pieces) this.#byNode.delete(node);
    this.#byBlock.get(run.flow.block)?.delete(run);
    this.#subject.remove(run.reads, run.offset);
  }
}

/** Where its language is said is looked for when asked: mostly its words tell. */
class FlowBlock implements Block {
  readonly text: string;
  readonly #element: Element;
  readonly #languages: Inherited<string>;

  constructor({ text, block }: Flow, languages: Inherited<string>) {
    this.text = text;
    this.#element = block;
    this.#languages = languages;
  }

  get language(): string | undefined {
    return this.#languages.of(this.#element);
  }
}

function scanAcross(flow: Flow, { table }: Lexicon): Scan {
  const scanned = scan(flow.text, table);
  const candidates = scanned.candidates.filter((candidate) => !runsAcrossBoxes(flow, candidate));
  return candidates.length === scanned.candidates.length ? scanned : { ...scanned, candidates };
}
