import type { Frame, JSHandle, Page } from 'puppeteer-core';

/** A registered mark inside its page: live, so that it can be measured and read. */
export interface MarkRange {
  /** The highlight's name without the leading `backgrounder-`: a category, or with `-repeat`. */
  readonly highlight: string;
  readonly range: Range;
}

/**
 * The marks that the browser's registry of highlights holds for a frame now: those near its
 * viewport. A handle, for `evaluate` to work on in the page.
 */
export function markRanges(frame: Page | Frame): Promise<JSHandle<MarkRange[]>> {
  return frame.evaluateHandle(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      const [, category] = /^backgrounder-(.+)$/.exec(name) ?? [];
      // Where a reader is, or was led to: painted on top of a mark, and none itself.
      if (!category || category === 'current' || category === 'pulse') return [];
      return [...highlight].map((found) => {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return { highlight: category, range };
      });
    }),
  );
}
