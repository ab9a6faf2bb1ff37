/** A point of the viewport, in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where in a page a card can be seen and used. While a modal dialog is open, everything outside of it is
 * inert, in the top layer or not; and so is everything outside an element that fills the screen.
 *
 * @param beside where the card's mark stands, if it is in view.
 */
export function liveRoot(document: Document, beside: Point | null): Element | ShadowRoot {
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = { x: clientWidth / 2, y: clientHeight / 2 };
  const home =
    (beside && frontAt(document, beside)) ??
    frontAt(document, middle) ??
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement ??
    document.documentElement;
  // A component shows of its children what it has a slot for.
  return home.shadowRoot ?? home;
}

// Nothing lists the dialogs that are open by which of them is in front, nor those inside components. But what
// is inert is not hit, and a dialog's backdrop is hit in its place.
function frontAt(document: Document, { x, y }: Point): Element | null {
  let hit: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = document; root; root = hit?.shadowRoot ?? null) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  let around = hit;
  while (around && !around.matches('dialog:modal, :fullscreen')) around = outside(around);
  return around;
}

/** The element around another as it is shown: across slots, and out of components. */
function outside(element: Element): Element | null {
  const root = element.parentNode;
  return element.assignedSlot ?? (root instanceof ShadowRoot ? root.host : element.parentElement);
}
