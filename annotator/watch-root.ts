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
 * And that it has another root: `document.open` leaves none of the listeners that were added before.
 *
 * @param options.onChange is called once.
 */
export function watchRoot(document: Document, { was, read, onChange, signal }: Options): void {
  if (signal.aborted) return;
  // None where the page took it out: then it starts with the next.
  const root = document.documentElement as HTMLElement | null;
  const declared = root?.lang;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    said.disconnect();
    text.disconnect();
    clearTimeout(timer);
  };
  const end = () => {
    stop();
    onChange();
  };
  const look = () => {
    timer = undefined;
    // While there is no root, there is nothing to read.
    if (document.documentElement && read() !== was) end();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, soon);
  };
  // Translators change what a page says of itself first, and its text as it comes into view.
  const text = new MutationObserver(lookSoon);
  const said = new MutationObserver(() => {
    const now = document.documentElement as HTMLElement | null;
    if (now !== root) {
      if (now) end();
      return;
    }
    if (!now || now.lang === declared) return;
    text.observe(now, { childList: true, characterData: true, subtree: true });
    lookSoon();
  });
  if (root) said.observe(root, { attributes: true, attributeFilter: ['lang'] });
  said.observe(document, { childList: true });
  signal.addEventListener('abort', stop);
}
