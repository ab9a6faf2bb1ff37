import type { Page } from 'puppeteer-core';

/** How leading a page to an address went. */
export interface Arrival {
  /** Whether a document of the web stands there now, and no page of the browser's own that says why not. */
  readonly arrived: boolean;
  /** What the browser had to say, in one line; undefined where nothing went wrong. */
  readonly problem: string | undefined;
}

/**
 * Leads a page to an address.
 *
 * A page may have arrived in spite of a problem: Firefox takes the whole journey for failed when a
 * frame of the page's is out of reach, and saved pages lead themselves on to where nobody answers.
 */
export async function goTo(
  page: Page,
  url: string,
  waitUntil: 'load' | 'domcontentloaded',
): Promise<Arrival> {
  try {
    await page.goto(url, { waitUntil });
    return { arrived: true, problem: undefined };
  } catch (error) {
    // Not `page.url()`: Puppeteer learns of it a moment later.
    const arrived = await page.evaluate(() => /^https?:/.test(document.URL)).catch(() => true);
    return { arrived, problem: inOneLine(error) };
  }
}

/** Firefox adds its own stack, and both name the protocol's command. */
function inOneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replace(/^Protocol error \(.*?\): (?:unknown error )?(?:Error: )?/, '')
    .replace(/\s+(?:\S*@(?:chrome|resource):|at \w+:\/\/)[\s\S]*$/, '')
    .replaceAll(/\s+/g, ' ');
}
