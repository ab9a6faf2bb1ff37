import { markedFrames, watchCounts } from '../messaging/counts.ts';
import { type Line, openLine } from '../messaging/line.ts';
import type { Asked, ToldMark } from '../messaging/story.ts';
import { serveStory } from './reach-page.ts';

/** More than a frame ever has marks: between these, the numbers of each frame's. */
const most = 1e9;

interface Frame {
  /** From 1, in the order in which frames were found. */
  readonly slot: number;
  readonly line: Line<Asked>;
  marks: readonly ToldMark[];
}

/** The marks in the frames within a page, under numbers that the page itself has not. */
export class FrameMarks {
  readonly #tab: number;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  readonly #frames = new Map<number, Frame>();
  #slots = 0;

  /** Follows the frames of a tab until the signal aborts. */
  constructor(tab: number, onChange: () => void, signal: AbortSignal) {
    this.#tab = tab;
    this.#onChange = onChange;
    this.#signal = signal;
    watchCounts(tab, () => void this.#look(), { signal });
    void this.#look();
  }

  /** The page's own marks with those of its frames, each frame's where it stands. */
  among(own: readonly ToldMark[]): readonly ToldMark[] {
    let all = own;
    for (const { marks } of this.#frames.values()) {
      const [first] = marks;
      if (!first) continue;
      const below = all.findIndex(({ at }) => at > first.at);
      all = all.toSpliced(below === -1 ? all.length : below, 0, ...marks);
    }
    return all;
  }

  /** Has a mark of a frame's shown. @returns whether it is one. */
  go(mark: number): boolean {
    const slot = Math.floor(mark / most);
    if (slot === 0) return false;
    const frame = [...this.#frames.values()].find((frame) => frame.slot === slot);
    frame?.line.send({ type: 'go', mark: mark % most });
    return true;
  }

  async #look(): Promise<void> {
    for (const id of await markedFrames(this.#tab)) {
      // The page itself has a line of its own.
      if (id !== 0 && !this.#frames.has(id)) await this.#open(id);
    }
  }

  async #open(id: number): Promise<void> {
    const slot = ++this.#slots;
    await serveStory(this.#tab, id);
    if (this.#signal.aborted || this.#frames.has(id)) return;
    const line = openLine(
      { tab: this.#tab, frame: id },
      {
        onTold: (message) => {
          // Where the reader is, the page tells.
          if (message.type !== 'marks') return;
          this.#keep(id, message.marks ?? [], slot);
        },
        onEnd: () => {
          this.#frames.delete(id);
          this.#onChange();
        },
        signal: this.#signal,
      },
    );
    this.#frames.set(id, { slot, line, marks: [] });
  }

  #keep(id: number, marks: readonly ToldMark[], slot: number): void {
    const frame = this.#frames.get(id);
    if (frame?.slot !== slot) return;
    frame.marks = marks.map((told) => ({ ...told, mark: told.mark + slot * most }));
    this.#onChange();
  }
}
