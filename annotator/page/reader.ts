import type { Subject } from '../../matching/subject.ts';
import { type Changes, watchChanges } from './changes.ts';
import { entriesKept, type Marks } from './marks.ts';
import { elementsIn } from './of-forms.ts';
import type { Passages } from './passages.ts';
import type { Run } from './run.ts';
import { beginWalk, type Runs } from './runs.ts';
import type { Shown } from './shown.ts';
import { beginSlice, cursorOver, inSlices, nextTurn, type Slice } from './slices.ts';
import { textCursor } from './walk.ts';

interface Options {
  readonly root: Document | Element;
  readonly passages: Passages;
  readonly subject: Subject;
  readonly runs: Runs;
  readonly marks: Marks;
  readonly shown: Shown;
  /** Called after marks came or went. */
  readonly onChange: () => void;
  /** Prepares a shadow root for painting, where the browser needs that. */
  readonly onRoot: ((root: ShadowRoot) => void) | undefined;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

interface Reading {
  /** Where in the page's text it lies; by default after everything read so far. */
  readonly at?: number;
  readonly shallow?: boolean;
  /** Entries that were marked in the block before it changed. */
  readonly kept?: ReadonlySet<string>;
}

/** What a page may give a shadow root later: a component that it has yet to define, or an element to fill. */
const mayHost = ':not(:defined), :is(article, aside, div, main, section, span):empty';

/** Characters of a text node that take some reading, whatever they hold. */
const long = 5000;

/** Reads a page from top to bottom, then what changes in it, until the signal aborts. */
export class Reader {
  /** The shadow roots that were read, and are still there. */
  readonly roots = new Set<ShadowRoot>();
  readonly #options: Options;
  readonly #watch: (root: Node) => void;
  /** What had no shadow root when it was read, and may get one: no observer tells. */
  readonly #hosts = new Set<Element>();
  #whole: Promise<unknown> | undefined;
  #slice: Slice = { until: 0 };

  constructor(options: Options) {
    this.#options = options;
    const isHere = (node: Node) => this.#isHere(node);
    this.#watch = watchChanges((changes) => this.#follow(changes), { ...options, isHere });
  }

  /** Reads the open shadow trees that came to elements which were read before. */
  lookForRoots(): void {
    if (this.#late().length > 0) void this.#follow({ added: [], removed: [], turned: [], blocks: [] });
  }

  /** Reads the page. To be called once. */
  async start(): Promise<void> {
    const { root, now, signal } = this.#options;
    // Making the lexicon ready was a slice of its own. And the caller has the page in hand before it
    // is told of the first change.
    await nextTurn();
    if (signal.aborted) return;
    this.#slice = beginSlice(now);
    this.#watch(root);
    this.#whole = this.#read(root);
    await this.#whole;
    await this.#settleAll();
    await this.#enter(root);
    await this.#settleAll();
  }

  /** Reads passages again, now that their language's lexicon has come. */
  async readAgain(passages: readonly Element[]): Promise<void> {
    await this.#whole;
    const turned = passages.filter((passage) => this.#isHere(passage));
    // Their text is counted anew as it is read.
    for (const passage of turned) this.#dropBelow(passage, true);
    await this.#follow({ added: [], removed: [], turned, blocks: [] });
  }

  /** Decides what the page so far allows. */
  #settle(): void {
    const { marks } = this.#options;
    let changed = false;
    for (const run of marks.unsettled({ read: false })) if (marks.settle(run)) changed = true;
    this.#settled(changed);
  }

  /** Decides all that is left to decide. @returns the milliseconds that other tasks had in between. */
  async #settleAll(): Promise<number> {
    const { marks, now, signal } = this.#options;
    let changed = false;
    const settle = (run: Run) => {
      if (marks.settle(run)) changed = true;
      return true;
    };
    const options = { signal, now, slice: this.#slice };
    const waited = await inSlices(cursorOver(marks.unsettled({ read: true })), settle, options);
    if (!signal.aborted) this.#settled(changed);
    return waited;
  }

  #settled(changed: boolean): void {
    this.#options.shown.thin();
    if (changed) this.#options.onChange();
  }

  /** @returns the milliseconds that other tasks had in between. */
  #read(below: Node, { at, shallow = false, kept }: Reading = {}): Promise<number> {
    const { passages, runs, marks, shown, now, signal } = this.#options;
    const walk = beginWalk();
    // What is read again has lost its marks: a turn of the browser's in between would show that.
    if (at !== undefined) this.#slice = beginSlice(now);
    const readNode = (node: Text) => {
      // A block that is read again was counted the first time.
      const run = runs.read(node, walk, at);
      if (!run) return walk.length > long;
      shown.add(run);
      marks.add(run, kept);
      return true;
    };
    const onSlice = () => this.#settle();
    if (!shallow) passages.find(below);
    return inSlices(textCursor(below, { shallow }), readNode, { signal, now, slice: this.#slice, onSlice });
  }

  /** @returns the milliseconds it took, other tasks' turns left out. */
  async #follow({ added, removed, turned, blocks }: Changes): Promise<number> {
    const { subject, runs, shown, onChange, now } = this.#options;
    const began = now();
    this.#slice = beginSlice(now);
    const before = runs.all.size;
    shown.reveal();
    const dirty = blocks.map((block) => {
      const was = runs.in(block);
      const kept = new Set(was.flatMap((run) => [...entriesKept(run)]));
      return { block, was, reading: { shallow: true, at: was[0]?.offset ?? subject.length, kept } };
    });
    for (const node of removed) if (!this.#isHere(node)) this.#dropBelow(node, true);
    for (const root of this.roots) {
      if (this.#isHere(root.host)) continue;
      this.roots.delete(root);
      this.#dropBelow(root, true);
    }
    for (const { was } of dirty) for (const run of was) this.#drop(run);
    for (const node of turned) this.#dropBelow(node, true);
    for (const node of added) this.#dropBelow(node, false);
    let waited = 0;
    for (const { block, reading } of dirty) waited += await this.#read(block, reading);
    for (const node of [...turned, ...added]) waited += await this.#read(node);
    for (const node of [...turned, ...added, ...this.#late()]) waited += await this.#enter(node);
    waited += await this.#settleAll();
    if (before !== runs.all.size || dirty.length > 0 || turned.length > 0) onChange();
    return now() - began - waited;
  }

  /**
   * Reads the open shadow trees below a node, nested ones included. No selector finds their hosts: each
   * element has to be asked, of which a long page has a hundred thousand.
   *
   * @returns the milliseconds that other tasks had in between.
   */
  async #enter(below: Node): Promise<number> {
    const { onRoot, now, signal } = this.#options;
    const found: ShadowRoot[] = [];
    const ask = ({ shadowRoot }: Element) => {
      // A form may have a field of that name. And what came out of a frame has that frame's classes.
      if (shadowRoot?.nodeType !== Node.DOCUMENT_FRAGMENT_NODE || this.roots.has(shadowRoot)) return false;
      found.push(shadowRoot);
      return false;
    };
    let waited = await inSlices(cursorOver(elementsIn(below, '*')), ask, { signal, now, slice: this.#slice });
    for (const host of elementsIn(below, mayHost)) this.#hosts.add(host);
    for (const shadow of found) {
      if (signal.aborted || this.roots.has(shadow)) continue;
      this.roots.add(shadow);
      onRoot?.(shadow);
      this.#watch(shadow);
      waited += await this.#read(shadow);
      waited += await this.#enter(shadow);
    }
    return waited;
  }

  /** Whether a node is where it was read: a page may take it to another document, or into a closed root. */
  #isHere(node: Node): boolean {
    const { getRootNode } = Node.prototype;
    let root = getRootNode.call(node);
    // A component that was taken away has its root still, and what is put in there is told of.
    while (this.roots.has(root as ShadowRoot)) root = getRootNode.call((root as ShadowRoot).host);
    return root === (this.#options.root.ownerDocument ?? this.#options.root);
  }

  /** The elements that have got an open shadow root since they were read. */
  #late(): Element[] {
    const late: Element[] = [];
    for (const host of this.#hosts) {
      const root = host.shadowRoot;
      if (!this.#isHere(host) || (root && this.roots.has(root))) this.#hosts.delete(host);
      else if (root) late.push(host);
    }
    return late;
  }

  #drop(run: Run): void {
    const { marks, shown, runs } = this.#options;
    marks.clear(run);
    shown.remove(run);
    runs.drop(run);
  }

  #dropBelow(below: Node, gone: boolean): void {
    const { subject, runs } = this.#options;
    const cursor = textCursor(below);
    for (let node = cursor.next(); node; node = cursor.next()) {
      if (gone) subject.takeBack(node.data.length);
      const run = runs.of(node);
      if (run) this.#drop(run);
    }
  }
}
