import { languageOf } from '../../matching/language.ts';
import { keepListening } from '../../messaging/keep-listening.ts';
import type { Line } from '../../messaging/line.ts';
import type { Asked, Told } from '../../messaging/story.ts';
import { bringIntoView } from '../bring-into-view.ts';
import type { Flow } from '../page/flow.ts';
import { liveRange, type Mark, rangeIn } from '../page/run.ts';
import type { Watched } from '../watched.ts';
import { atMostEvery } from './at-most-every.ts';
import { Numbers } from './numbers.ts';
import { markedIn, pageText } from './page-text.ts';
import { pointOut } from './point-out.ts';
import { storyMarks } from './story-marks.ts';
import { whereReaderIs } from './where-reader-is.ts';

/** Milliseconds between two messages of a kind. Scrolling tells of itself sixty times a second. */
const listPause = 250;
const scrollPause = 80;

interface Options {
  readonly document: Document;
  readonly watched: Watched;
}

/** Tells one panel of a frame's marks and where its reader is, and does what the panel asks. */
export class StoryServer {
  readonly #document: Document;
  readonly #watched: Watched;
  readonly #line: Line<Told>;
  readonly #signal: AbortSignal;
  readonly #numbers = new Numbers<Mark>();
  /** The mark that the reader turned to last, in the panel or by its card. */
  #turnedTo: Mark | undefined;
  /** The text that was sent last: what the panel's places in it refer to. */
  #text: readonly Flow[] = [];
  #said = '';

  /** Serves until the signal aborts. */
  constructor(line: Line<Told>, { document, watched }: Options, signal: AbortSignal) {
    this.#line = line;
    this.#document = document;
    this.#watched = watched;
    this.#signal = signal;
    const listen = { signal, passive: true, capture: true };
    const scrolled = atMostEvery(scrollPause, () => this.#tellWhere());
    const resized = new ResizeObserver(this.changed);
    const follow = () => {
      document.addEventListener('scroll', scrolled, listen);
      resized.disconnect();
      // The body too: a page may keep the height of its root and scroll inside it.
      for (const box of [document.documentElement, document.body]) if (box) resized.observe(box);
    };
    keepListening(document, follow, signal);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#tellMarks();
  }

  /** To be called when marks came or went. */
  readonly changed: () => void = atMostEvery(listPause, () => this.#tellMarks());

  /** To be called when the reader turned to a mark on the page. */
  turned(mark: Mark | undefined): void {
    if (!mark) return;
    this.#turnedTo = mark;
    this.#tellWhere();
  }

  hear(request: Asked): void {
    if (request.type === 'go') this.#goToMark(request.mark);
    else if (request.type === 'go-to') this.#goToText(request);
    else this.#sendText();
  }

  #goToMark(number: number): void {
    const mark = this.#numbers.whose(number);
    if (!mark) return;
    this.#pointOut(mark);
    this.turned(mark);
  }

  #goToText({ block, start, end }: { block: number; start: number; end: number }): void {
    const flow = this.#text[block];
    const words = flow && { range: rangeIn(flow, { start, end }) };
    // The page may have changed since: what stands there now must be what was found.
    const isThere = words && flow.pieces.every(({ node, start }) => flow.text.startsWith(node.data, start));
    if (isThere && liveRange(words)) this.#pointOut(words);
    else this.#line.send({ type: 'missed' });
  }

  #pointOut(words: Pick<Mark, 'range'>): void {
    bringIntoView(words, this.#document);
    pointOut(words.range, this.#document);
  }

  #sendText(): void {
    this.#text = pageText(this.#document);
    const marked = markedIn(this.#text, this.#watched.frame?.marks() ?? []);
    const blocks = this.#text.map(({ text }, at) => ({ text, marks: marked[at] ?? [] }));
    // Paragraphs tell: menus and buttons say little of a language.
    const sample = blocks.flatMap(({ text }) => (text.length > 80 ? [text] : [])).join(' ');
    const language = languageOf(sample, this.#root?.lang) ?? '';
    this.#line.send({ type: 'text', language, blocks });
  }

  #tellMarks(): void {
    if (this.#signal.aborted) return;
    const marks = this.#watched.frame?.marks();
    const listed = marks ? storyMarks(marks, { document: this.#document, numbers: this.#numbers }) : null;
    this.#send({ type: 'marks', marks: listed });
    this.#tellWhere();
  }

  #tellWhere(): void {
    const marks = this.#watched.frame?.marks();
    if (!marks || !this.#root || this.#signal.aborted) return;
    const { inView, current, from, to } = whereReaderIs(marks, {
      document: this.#document,
      turnedTo: this.#turnedTo,
    });
    if (current !== this.#turnedTo) this.#turnedTo = undefined;
    const numberOf = (mark: Mark) => this.#numbers.of(mark);
    this.#line.send({
      type: 'here',
      inView: inView.map(numberOf),
      current: current ? numberOf(current) : null,
      from,
      to,
    });
  }

  /** None, where the page took it out. */
  get #root(): HTMLElement | null {
    return this.#document.documentElement;
  }

  #send(message: Told): void {
    const text = JSON.stringify(message);
    if (text === this.#said) return;
    this.#said = text;
    this.#line.send(message);
  }
}
