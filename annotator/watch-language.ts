/** Milliseconds after a change of the text until it is looked at. */
const soon = 300;

interface Options {
  /** The language that the page was in. */
  readonly was: string;
  /** The language that it is in now, by what its text and its markup say. */
  readonly read: () => string;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/**
 * Notices that a page has come to be in another language, as when the browser or the site translates
 * it. Until a page says of itself that it is in another one, its text is not looked at.
 *
 * @param options.onChange is called once.
 */
export function watchLanguage(document: Document, { was, read, onChange, signal }: Options): void {
  if (signal.aborted) return;
  const root = document.documentElement;
  const declared = root.lang;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    said.disconnect();
    text.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    timer = undefined;
    if (read() === was) return;
    stop();
    onChange();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, soon);
  };
  // Translators change what a page says of itself first, and its text as it comes into view.
  const text = new MutationObserver(lookSoon);
  const said = new MutationObserver(() => {
    if (root.lang === declared) return;
    text.observe(root, { childList: true, characterData: true, subtree: true });
    lookSoon();
  });
  said.observe(root, { attributes: true, attributeFilter: ['lang'] });
  signal.addEventListener('abort', stop);
}
