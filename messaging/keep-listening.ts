/**
 * Adds listeners, and again whenever a document gets another root: `document.open` erases all that
 * listen at the document and its window, of whichever script, and takes the root out.
 *
 * @param add adds the same functions each time, which a target keeps once.
 * @returns what sees to it; to be disconnected where those functions are to be forgotten.
 */
export function keepListening(document: Document, add: () => void): MutationObserver {
  add();
  const roots = new MutationObserver(add);
  roots.observe(document, { childList: true });
  return roots;
}
