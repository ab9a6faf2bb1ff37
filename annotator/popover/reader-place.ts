import { propertyOf } from './of-forms.ts';

/**
 * Remembers where the reader is (focus and selection), to bring them back there.
 *
 * @returns brings the reader back; does nothing where that place is gone.
 */
export function rememberPlace(document: Document): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected) {
      // Not its own: a form may have a field of that name.
      HTMLElement.prototype.focus.call(focused, { preventScroll: true });
      return; // a field brings its own caret back
    }
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
