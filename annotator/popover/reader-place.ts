import { propertyOf } from './of-forms.ts';

/**
 * Remembers where the reader is (focus and selection), to bring them back there.
 *
 * @returns brings the reader back; does nothing where that place is gone.
 */
export function rememberPlace(document: Document): () => void {
  const focused = focusIn(document);
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    // A field brings its own caret back. Where nothing took the focus, there is the selection.
    if (focused && focused !== document.body && takeFocus(focused)) return;
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    // The page may have shortened its text meanwhile.
    const within = (node: Node, offset = 0) =>
      Math.min(offset, propertyOf(node, 'nodeValue')?.length ?? propertyOf(node, 'childNodes').length);
    selection.setBaseAndExtent(
      anchorNode,
      within(anchorNode, anchorOffset),
      focusNode,
      within(focusNode, focusOffset),
    );
  };
}

/** What has the focus, in whichever component; where that is closed, the component. */
function focusIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = propertyOf(inner, 'shadowRoot')?.activeElement ?? null)
    focused = inner;
  return focused;
}

/** Whether an element could be given the focus: it may be gone, or out of use. */
function takeFocus(element: Element): boolean {
  // Of its kind, as pictures and formulas have one too; not its own, as a form may have a field of that name.
  const { focus }: Partial<HTMLOrSVGElement> = Object.getPrototypeOf(element);
  focus?.call(element, { preventScroll: true });
  return Element.prototype.matches.call(element, ':focus');
}
