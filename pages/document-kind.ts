import { browser } from 'wxt/browser';

/** The media type of PDF files, as `documentKind` gives it. */
export const pdf = 'application/pdf';

/** Whether a media type, as `documentKind` gives it, is that of a picture which stands by itself. */
export function isPicture(kind: string | undefined): boolean {
  return kind?.startsWith('image/') ?? false;
}

/**
 * The media type of a tab's page, once that has loaded; undefined where we may not look at it.
 *
 * @param options.atOnce not to wait until it has loaded: for pages that our script is known to be in.
 */
export async function documentKind(
  tab: number,
  { atOnce = false }: { atOnce?: boolean } = {},
): Promise<string | undefined> {
  // Before any script: where access is withheld, or the source of a page is shown, Chrome may never answer for one.
  if (!/^https?:/.test((await addressOf(tab)) ?? '')) return undefined;
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

/** The address of a tab's page; undefined where the browser keeps it from us. */
export async function addressOf(tab: number): Promise<string | undefined> {
  // A tab that was closed meanwhile is not shown for long.
  return (await browser.tabs.get(tab).catch(() => undefined))?.url;
}
