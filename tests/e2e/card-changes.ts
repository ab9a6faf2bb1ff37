import type { Page } from 'puppeteer-core';

/** A moment at which another mark's card came into view, or none was any more. */
export interface CardChange {
  /** The words of the mark whose card is in view now; undefined for none. */
  readonly mark: string | undefined;
  /** How long, in milliseconds, the pointer had rested by then, as the page could tell. */
  readonly rested: number;
}

/**
 * Follows in the page which mark's card is in view, frame by frame.
 *
 * @returns gives the changes since then. How long the pointer rested is measured where the cards
 *   are opened: on a busy machine a driver's own steps come with pauses that it knows nothing of.
 */
export async function watchCards(page: Page): Promise<() => Promise<CardChange[]>> {
  const changes = await page.evaluateHandle(() => {
    const found: { mark: string | undefined; rested: number }[] = [];
    const inView = () => {
      const [mark] = CSS.highlights.get('backgrounder-current') ?? [];
      const text = mark?.startContainer === mark?.endContainer ? mark?.startContainer.textContent : null;
      return text?.slice(mark?.startOffset, mark?.endOffset);
    };
    let last = inView();
    let moved = performance.now();
    let movedBefore = moved;
    addEventListener('pointermove', () => requestAnimationFrame((now) => (moved = now)), true);
    const look = (now: number) => {
      const mark = inView();
      // By the frame before: what changed since then cannot be due to what moved after it.
      if (mark !== last) found.push({ mark, rested: now - movedBefore });
      last = mark;
      movedBefore = moved;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return found;
  });
  return () => changes.jsonValue();
}
