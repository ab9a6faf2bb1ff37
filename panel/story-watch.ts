import type { StoryHere } from '../components/story-mark.ts';
import { type Line, openLine } from '../messaging/line.ts';
import type { Where } from '../messaging/messages.ts';
import type { Asked, Told, ToldMark } from '../messaging/story.ts';
import { followActiveTab } from './active-tab.ts';
import { FrameMarks } from './frame-marks.ts';
import { type Reached, reachPage } from './reach-page.ts';

/** The page of the active tab, as far as it is known. */
export type WatchedPage =
  | { readonly kind: 'asking' }
  | Exclude<Reached, { kind: 'open' }>
  /** `marks` is null while the page is not marked at all: it was switched off. */
  | {
      readonly kind: 'open';
      readonly place: Where;
      readonly marks: readonly ToldMark[] | null;
      readonly here: StoryHere;
    };

/** What a page says only when it was asked. */
export type Answer = Extract<Told, { type: 'text' | 'missed' }>;

interface WatchOptions {
  readonly onChange: () => void;
  readonly onTurn: (tab: number) => void;
  /** Called with what the page answers to questions. */
  readonly onAnswer: (answer: Answer) => void;
  readonly signal: AbortSignal;
}

/**
 * Milliseconds until a page without our script is looked at anew: it may be on its way there. Waiting for
 * the script to say something would not do: where the reader switched the site off, it says nothing.
 */
const soon = 500;

const nowhere: StoryHere = { inView: new Set(), current: null, from: 0, to: 1 };

/** Follows the story of the active tab. */
export class StoryWatch {
  readonly #onChange: () => void;
  readonly #onTurn: (tab: number) => void;
  readonly #onAnswer: (answer: Answer) => void;
  readonly #signal: AbortSignal;
  #page: WatchedPage = { kind: 'asking' };
  #tab: number | undefined;
  /** Ends what is under way for a page when another takes its place: late answers find it aborted. */
  #visit = new AbortController();
  #line: Line<Asked> | undefined;
  #frames: FrameMarks | undefined;
  /** The marks of the page itself, without those of its frames. */
  #own: readonly ToldMark[] | null = null;

  /**
   * Follows until the signal aborts.
   *
   * @param options.onTurn called when another page comes into view, before anything but its tab is known of it.
   */
  constructor({ onChange, onTurn, onAnswer, signal }: WatchOptions) {
    this.#onChange = onChange;
    this.#onTurn = onTurn;
    this.#onAnswer = onAnswer;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#visit.abort());
    void followActiveTab((tab) => this.#turnTo(tab), { signal });
  }

  get page(): WatchedPage {
    return this.#page;
  }

  /** The marks of the page in view, those of its frames among them; none while there is nothing marked. */
  get marks(): readonly ToldMark[] {
    return (this.#page.kind === 'open' && this.#page.marks) || [];
  }

  /** The tab in view; undefined until it is known. */
  get tab(): number | undefined {
    return this.#tab;
  }

  /** Asks something of the page in view. Does nothing where it is gone. */
  ask(request: Asked): void {
    if (request.type === 'go' && this.#frames?.go(request.mark)) return;
    this.#line?.send(request);
  }

  /** Looks at the page in view anew: access was given, say. */
  again(): void {
    if (this.#tab !== undefined) void this.#reach(this.#tab);
  }

  #turnTo(tab: number): void {
    // The same page tells of its changes itself.
    if (tab === this.#tab && this.#line) return;
    if (tab !== this.#tab) this.#arrive(tab);
    void this.#reach(tab);
  }

  /** Another page came into view. */
  #arrive(tab: number): void {
    this.#tab = tab;
    this.#show({ kind: 'asking' });
    this.#onTurn(tab);
  }

  async #reach(tab: number): Promise<void> {
    this.#visit.abort();
    this.#line = undefined;
    if (this.#signal.aborted) return;
    const visit = new AbortController();
    this.#visit = visit;
    const reached = await reachPage(tab);
    if (visit.signal.aborted) return;
    if (reached.kind === 'stale') setTimeout(() => visit.signal.aborted || this.#reach(tab), soon);
    if (reached.kind !== 'open') return this.#show(reached);
    this.#own = null;
    this.#frames = new FrameMarks(tab, () => this.#showMarks(), visit.signal);
    this.#line = openLine(
      { tab, frame: 0 },
      {
        onTold: (message) => this.#hear(message, reached.place),
        onEnd: () => {
          this.#line = undefined;
          this.#arrive(tab);
          this.again();
        },
        signal: visit.signal,
      },
    );
  }

  #hear(message: Told, place: Where): void {
    if (message.type === 'text' || message.type === 'missed') {
      this.#onAnswer(message);
      return;
    }
    const before = this.#page.kind === 'open' ? this.#page : { marks: null, here: nowhere };
    const { marks, here } = before;
    if (message.type === 'marks') {
      this.#own = message.marks;
      this.#show({ kind: 'open', place, marks: this.#all(), here });
    } else this.#show({ kind: 'open', place, marks, here: { ...message, inView: new Set(message.inView) } });
  }

  /** A frame's marks came or went. */
  #showMarks(): void {
    if (this.#page.kind === 'open') this.#show({ ...this.#page, marks: this.#all() });
  }

  #all(): readonly ToldMark[] | null {
    return this.#own && (this.#frames?.among(this.#own) ?? this.#own);
  }

  #show(page: WatchedPage): void {
    this.#page = page;
    this.#onChange();
  }
}
