import type { Frame, Page } from 'puppeteer-core';

/** What a page is to its own scripts and to its reader, at one moment. */
export interface PageRecord {
  /** The markup of every frame, open shadow trees after their document. */
  readonly markup: readonly string[];
  /** What can be read in each frame. */
  readonly text: readonly string[];
  /** What is copied of each frame by whoever selects it all. */
  readonly copied: readonly string[];
  /** What the page's own `record.js` noted, in each frame that has it: errors, events, changes of its DOM. */
  readonly noted: readonly unknown[];
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
    const { noted = null } = globalThis as { noted?: unknown };
    return {
      // The address of a blob is another each time.
      markup: markup.join('\n').replaceAll(/blob:[^"]*/g, 'blob:'),
      text: document.documentElement.innerText ?? document.documentElement.textContent,
      copied,
      noted,
    };
  });
}
