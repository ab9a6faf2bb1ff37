import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, InstalledExtension } from '../browsers/driver.ts';
import { type ListedMark, paintedMarks, paintedMarksOfWholePage } from '../browsers/marks.ts';
import { hoverMark } from '../browsers/pointer.ts';
import { waitForPopover } from '../browsers/popover.ts';
import { marksTable } from './marks-table.ts';
import { sentenceNumbers } from './sentence-numbers.ts';
import { settledMarks } from './settled-marks.ts';
import { stillScreenshot } from './still-screenshot.ts';

const outputFolder = '.output';

/**
 * What a reader without a display gets to see: a table of the marks that the browser painted, and
 * a screenshot with one card open.
 */
export async function printMarks({
  page,
  extension,
  name,
}: {
  readonly page: Page;
  readonly extension: InstalledExtension;
  readonly name: BrowserName;
}): Promise<void> {
  const marks = await settledMarks(extension, { patience: 20_000 });
  if (!marks) throw new Error('The extension does not answer from this page: it does not run there.');
  const painted = await paintedMarksOfWholePage(page);
  const terms = await termsOf(extension, new Set(marks.map(({ entry }) => entry)));
  const sentences = await sentenceNumbers(page, painted);
  const sentenceOf = ({ category, text }: ListedMark) => sentences.get(`${category} ${text}`);
  console.log(`\n${marksTable(marks, { termOf: (entry) => terms[entry] ?? entry, sentenceOf })}\n`);
  console.log(`${marks.length} marks in the list, ${painted.length} of them seen painted by ${name}.`);
  await mkdir(outputFolder, { recursive: true });
  const path = join(outputFolder, `start-${name}.png`);
  const shown = await showOneCard(page, marks);
  await writeFile(path, await stillScreenshot(page));
  console.log(`Screenshot${shown ? ` with the card of “${shown}” open` : ''}: ${path}`);
}

// The first of several words, which is likelier to stand in the story than in a menu.
async function showOneCard(page: Page, marks: readonly ListedMark[]): Promise<string | undefined> {
  const near = new Set((await paintedMarks(page)).map(({ text }) => text));
  const inView = marks.map(({ text }) => text).filter((text) => near.has(text));
  const text = inView.find((text) => /\s/.test(text)) ?? inView[0];
  if (text === undefined) return undefined;
  await hoverMark(page, text);
  await waitForPopover(page, 'open');
  return text;
}

// The terms come from the extension itself, by the question that a popover asks.
async function termsOf(
  extension: InstalledExtension,
  entries: ReadonlySet<string>,
): Promise<Record<string, string>> {
  return extension.evaluate(
    async (browser, entries) => {
      const ask = (entry: string) =>
        browser.runtime.sendMessage<unknown, { readonly term: string } | null>({ type: 'card', entry });
      const cards = await Promise.all(entries.map(ask));
      return Object.fromEntries(entries.map((entry, at) => [entry, cards[at]?.term ?? entry]));
    },
    [...entries],
  );
}
