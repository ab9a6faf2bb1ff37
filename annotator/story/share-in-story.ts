import { scrollerAround } from './scroller.ts';

/**
 * Tells how far down the story something stands, from 0 to 1, by its box in its own document: in a
 * frame, by where the frame stands. One of another site's cannot know that, and counts as the end.
 *
 * @param element where in the document to look for what scrolls.
 */
export function shareInStory(document: Document, element: Element | null): (rect: DOMRect) => number {
  const view = document.defaultView;
  const frame = view?.frameElement;
  if (!frame) return view?.top === view ? scrollerAround(element, document).shareOf : () => 1;
  const share = shareInStory(frame.ownerDocument, frame);
  return ({ x, y, width, height }) => {
    const corner = frame.getBoundingClientRect();
    return share(new DOMRect(corner.x + x, corner.y + y, width, height));
  };
}
