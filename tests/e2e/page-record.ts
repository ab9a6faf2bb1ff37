import type { Frame, Page } from 'puppeteer-core';
import { popoverTag } from '../../browsers/popover.ts';
import type { Harness } from './harness.ts';

/** Lines by what they are of: errors, events, keys, changes. */
type Noted = Readonly<Record<string, readonly string[]>>;

/** What a page is to its own scripts and to its reader, at one moment. */
export interface PageRecord {
  /** The markup of every frame, open shadow trees after their document. */
  readonly markup: readonly string[];
  /** What can be read in each frame. */
  readonly text: readonly string[];
  /** What is copied of each frame by whoever selects it all. */
  readonly copied: readonly string[];
  /** What the page's own `record.js` noted, in each frame that has it: errors, events, keys, changes of its DOM. */
  readonly noted: readonly (Noted | null)[];
  /** What was written to the console, by whomever. */
  readonly console: readonly string[];
}

/** Keeps what is written to a page's console from now on. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    // Moments for a profiler, which Firefox reports as they come: frameworks set as many as there is time for.
    if (String(message.type()) === 'timeStamp') return;
    // Browsers ask a site for its icon once, whatever the page.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    said.push(`${message.type()} ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Opens a fixture page, and keeps what is written to its console from its first moment on. */
export async function openHeard(
  open: Harness['open'],
  fixture: string,
): Promise<{ page: Page; said: readonly string[] }> {
  let said: readonly string[] = [];
  const page = await open(fixture, (opened) => {
    said = listen(opened);
  });
  return { page, said };
}

/** Writes down what a page is now. */
export async function recordOf(page: Page, console: readonly string[]): Promise<PageRecord> {
  const frames = await Promise.all(page.frames().map(recordOfFrame));
  // Frames come in the order in which they loaded, which is another each time.
  frames.sort((a, b) => (a.markup < b.markup ? -1 : 1));
  return {
    markup: frames.map(({ markup }) => markup),
    text: frames.map(({ text }) => text),
    copied: frames.map(({ copied }) => copied),
    noted: frames.map(({ noted }) => noted),
    console: [...console],
  };
}

/**
 * The record without what was noted of the elements of our cards alone, which pages see, and without those
 * elements themselves. Once a card is closed, none may be there.
 */
export function besideCards(record: PageRecord, { closed }: { closed: boolean }): PageRecord {
  const host = popoverTag.toUpperCase();
  const element = new RegExp(`<${popoverTag}[^>]*></${popoverTag}>`, 'g');
  const ofCards = [
    new RegExp(`^(attributes|beforetoggle|toggle) ${host}\\b`),
    new RegExp(`^childList \\w+  \\+(${host})? -(${host})?$`),
  ];
  return {
    ...record,
    markup: closed ? record.markup : record.markup.map((markup) => markup.replaceAll(element, '')),
    noted: record.noted.map((noted) =>
      mapValues(noted, (lines) => lines.filter((line) => !ofCards.some((pattern) => pattern.test(line)))),
    ),
  };
}

function mapValues(noted: Noted | null, map: (lines: readonly string[]) => readonly string[]): Noted | null {
  return noted && Object.fromEntries(Object.entries(noted).map(([kind, lines]) => [kind, map(lines)]));
}

function recordOfFrame(frame: Frame) {
  return frame.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    const markup = roots.map((root) =>
      root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
    );
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const copied = String(selection);
    selection?.removeAllRanges();
    const { noted = null } = globalThis as { noted?: Noted };
    if (!noted && document.querySelector('script[src$="record.js"], script[href="record.js"]'))
      throw new Error('The page has record.js, and nothing was noted: look at how that keeps it.');
    return {
      // The address of a blob is another each time.
      markup: markup.join('\n').replaceAll(/blob:[^"]*/g, 'blob:'),
      text: document.documentElement.innerText ?? document.documentElement.textContent,
      copied,
      noted,
    };
  });
}
