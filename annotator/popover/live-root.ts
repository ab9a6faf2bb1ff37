import { propertyOf } from './of-forms.ts';
import { viewportOf } from './viewport.ts';

/** A point of the viewport, in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where in a page a card can be seen and used. While a modal dialog is open, everything outside of it is
 * inert, in the top layer or not; and so is everything outside an element that fills the screen. In a popover of
 * the page's that closes by itself, its marks' cards are inside of it.
 *
 * @param beside where the card's mark stands, if it is in view.
 */
export function liveRoot(document: Document, beside: Point | null): Element | ShadowRoot {
  const home =
    (beside && frontAt(document, beside, `${front}, ${passing}`)) ??
    frontAt(document, middleOf(document), front) ??
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement ??
    document.documentElement;
  // A component shows of its children what it has a slot for.
  return shadowOf(home) ?? home;
}

function middleOf({ defaultView }: Document): Point {
  // Where no window shows the page, nothing is hit anywhere.
  const { x, y, width, height } = viewportOf(defaultView ?? window);
  return { x: x + width / 2, y: y + height / 2 };
}

const front = 'dialog:modal, :fullscreen';
// A press outside of such a popover closes it: it must not take one in the card of its mark for that.
const passing = ':popover-open:not([popover=manual])';

// Nothing lists the dialogs that are open by which of them is in front, nor those inside components. But what
// is inert is not hit, and a dialog's backdrop is hit in its place.
function frontAt(document: Document, { x, y }: Point, kinds: string): Element | null {
  let hit: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = document; root; root = hit && shadowOf(hit)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  let around = hit;
  const { matches } = Element.prototype;
  while (around && !matches.call(around, kinds)) around = outside(around);
  return around;
}

/** The element around another as it is shown: across slots, and out of components. */
export function outside(element: Element): Element | null {
  const root = propertyOf(element, 'parentNode');
  const slot = propertyOf(element, 'assignedSlot');
  return slot ?? (root instanceof ShadowRoot ? root.host : propertyOf(element, 'parentElement'));
}

function shadowOf(element: Element): ShadowRoot | null {
  return propertyOf(element, 'shadowRoot');
}
