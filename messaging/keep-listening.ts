/**
 * Adds listeners, and again whenever a document gets another root: `document.open` erases all that
 * listen at the document and its window, of whichever script, and takes the root out.
 *
 * @param add adds the same functions each time, which a target keeps once, until the same signal aborts.
 */
export function keepListening(document: Document, add: () => void, signal: AbortSignal): void {
  add();
  const roots = new MutationObserver(add);
  roots.observe(document, { childList: true });
  signal.addEventListener('abort', () => roots.disconnect());
}
