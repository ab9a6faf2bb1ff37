import { outside } from './popover/live-root.ts';

/**
 * The boxes around an element that show no more of it than fits in, from the inside out. The viewport is none of
 * them, nor what lends it its way to scroll.
 */
export function boxesAround(element: Element, document: Document): Element[] {
  const boxes: Element[] = [];
  const page = ofViewport(document);
  let placed = 'static';
  for (let box: Element | null = element; box && box !== document.documentElement; box = outside(box)) {
    // Firefox knows no style while a frame goes.
    const style = getComputedStyle(box) as CSSStyleDeclaration | null;
    if (!style || style.display === 'contents') continue;
    const { display, overflow, position, transform } = style;
    // What has a place of its own is in none of the boxes up to the one that it is placed by.
    const holds = placed === 'absolute' ? position !== 'static' : placed !== 'fixed';
    if (!holds && transform === 'none') continue;
    placed = position;
    if (box !== page && overflow !== 'visible' && display !== 'inline') boxes.push(box);
  }
  return boxes;
}

/** The element whose overflow is the viewport's: the body, where the root says nothing. */
export function ofViewport({ documentElement, body }: Document): Element {
  const { overflow } = getComputedStyle(documentElement) ?? {};
  return overflow === 'visible' && body ? body : documentElement;
}
