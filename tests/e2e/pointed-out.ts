import type { Frame, Page } from 'puppeteer-core';

/** Words that were pointed out on a page. */
export interface PointedOut {
  readonly text: string;
  /** How far down the viewport they stood then, in pixels. */
  readonly top: number;
}

/**
 * Notes in a frame which words are pointed out from now on, frame by frame: they are for little more
 * than a second, and on a busy machine a driver may look later than that.
 *
 * @returns gives those since then, oldest first.
 */
export async function watchPointedOut(frame: Page | Frame): Promise<() => Promise<PointedOut[]>> {
  const noted = await frame.evaluateHandle(() => {
    const noted: { text: string; top: number }[] = [];
    let last: Highlight | undefined;
    const look = () => {
      const light = CSS.highlights.get('backgrounder-pulse');
      const [found] = light ?? [];
      if (found && light !== last) {
        last = light;
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        noted.push({ text: range.toString(), top: range.getBoundingClientRect().top });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return noted;
  });
  return () => noted.jsonValue();
}

/** Whether words are pointed out in a frame now. */
export function pointsOut(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() => CSS.highlights.has('backgrounder-pulse'));
}
