import { browser } from 'wxt/browser';

/** The media type of PDF files, as `documentKind` gives it. */
export const pdf = 'application/pdf';

/** Whether a media type, as `documentKind` gives it, is that of a picture which stands by itself. */
export function isPicture(kind: string | undefined): boolean {
  return kind?.startsWith('image/') ?? false;
}

/**
 * The media type of a tab's page, once that has loaded; undefined where we may not look at it. Where
 * access is withheld, Chrome may leave this without an answer for ever: ask for the address first.
 *
 * @param options.atOnce not to wait until it has loaded: for pages that our script is known to be in.
 */
export async function documentKind(
  tab: number,
  { atOnce = false }: { atOnce?: boolean } = {},
): Promise<string | undefined> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
      injectImmediately: atOnce,
    })
    // Chrome says no; Firefox runs nothing and says nothing.
    .catch(() => []);
  return results[0]?.result as string | undefined;
}
