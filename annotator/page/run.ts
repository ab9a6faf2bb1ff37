import type { Match } from '../../matching/decide.ts';
import type { Read } from '../../matching/reading.ts';
import { type Flow, locate } from './flow.ts';

/** A flow with candidates in it: what was read there, and the marks that came of it. */
export interface Run {
  readonly flow: Flow;
  readonly reads: readonly Read[];
  /** Where the flow begins in the text of the page, for the subject's evidence. */
  readonly offset: number;
  /** In order of their start. */
  marks: readonly Mark[];
}

/** A match painted on a page. */
export interface Mark {
  readonly run: Run;
  readonly match: Match;
  /** Not the first mention of its entry on the page; painted more quietly. */
  readonly repeat: boolean;
  // A static range: live ones are adjusted by the browser at every edit the page makes, which
  // slows the page a hundredfold at ten thousand marks.
  readonly range: StaticRange;
}

/** Makes a mark of a match in a run. */
export function markOf(run: Run, match: Match, repeat: boolean): Mark {
  return { run, match, repeat, range: rangeIn(run.flow, match) };
}

/** The range over characters of a flow's text. */
export function rangeIn(flow: Flow, part: { readonly start: number; readonly end: number }): StaticRange {
  const start = locate(flow, part.start, 'start');
  const end = locate(flow, part.end, 'end');
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** A live range over a mark, for measuring and selecting; undefined once its text is gone. */
export function liveRange({ range }: Pick<Mark, 'range'>): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  try {
    const live = (startContainer.ownerDocument as Document).createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The page shortened the text a moment ago and the observer has not run yet.
    return undefined;
  }
}

/** Whether two marks stand on the same words: deciding anew makes new marks. */
export function samePlace(a: Mark, b: Mark): boolean {
  return a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
}

/** The text a mark stands on, as the page has it. */
export function textOf(mark: Mark): string {
  return mark.run.flow.text.slice(mark.match.start, mark.match.end);
}
