import type { Page } from 'puppeteer-core';
import type { InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import { type ListedMark, paintedMarks } from '../browsers/marks.ts';
import { hoverMark } from '../browsers/pointer.ts';
import { categoryIds } from '../glossary/categories.ts';
import { type Choice, storedChoice } from '../settings/settings.ts';
import { goTo } from './go-to.ts';
import { settledMarks } from './settled-marks.ts';

/** What a walk goes through. */
export interface Walk {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  readonly page: Page;
  /** A whole number from 0 up to, and without, the argument. */
  readonly random: (below: number) => number;
}

/** Leads the page somewhere and does there what a reader may: scrolls, looks at a card, chooses. */
export async function takeStep(walk: Walk, url: string): Promise<void> {
  const { extension, page, random } = walk;
  await goTo(page, url, 'domcontentloaded');
  if (random(3) === 0) await keep(extension, anyChoice(random));
  if (random(4) === 0) await extension.killBackground();
  await page
    .evaluate((part) => scrollTo({ top: (part / 100) * document.body?.scrollHeight }), random(100))
    .catch(ignore);
  const marks = await paintedMarks(page).catch(() => []);
  // A page may lead itself on, or change, under the pointer.
  const mark = random(3) === 0 ? marks[random(marks.length || 1)] : undefined;
  if (mark) await hoverMark(page, mark.text).catch(ignore);
}

/** Takes every choice back. */
async function forgetChoices({ extension }: Walk): Promise<void> {
  await extension.evaluate((api) => api.storage.local.clear());
}

/**
 * Takes every choice back and compares the marks of the page that was walked on, as it stands, with
 * those of the same page in a tab of its own.
 *
 * @returns what is different, in a line; undefined where nothing is. A page without marks says nothing,
 *   so that is a difference too.
 */
export async function differsFromFresh(walk: Walk): Promise<string | undefined> {
  const { browser, extension, page } = walk;
  await forgetChoices(walk);
  const other = await browser.newPage();
  await other.goto(page.url(), { waitUntil: 'domcontentloaded' });
  const fresh = inWords(await settledMarks(extension, { patience }));
  await other.close();
  await page.bringToFront();
  if (fresh.length === 0) return `${page.url()} has no marks to compare`;
  const giveUp = Date.now() + patience;
  // What was taken back reaches a page when it reaches it.
  let walked = inWords(await settledMarks(extension, { patience }));
  while (walked.join() !== fresh.join() && Date.now() < giveUp) {
    walked = inWords(await settledMarks(extension, { patience }));
  }
  if (walked.join() === fresh.join()) return undefined;
  const gone = fresh.filter((mark) => !walked.includes(mark));
  const odd = walked.filter((mark) => !fresh.includes(mark));
  return `${page.url()}: ${walked.length} marks, ${fresh.length} when loaded anew; missing: ${gone.join(', ')}; too many: ${odd.join(', ')}`;
}

/** Milliseconds that marks may take to come to rest. */
const patience = 20_000;

function inWords(marks: readonly ListedMark[] | undefined): string[] {
  return marks?.map(({ entry, text }) => `${entry} “${text}”`) ?? [];
}

function anyChoice(random: Walk['random']): Choice {
  const on = random(2) === 0;
  switch (random(5)) {
    case 0:
      return { kind: 'field', name: 'enabled', value: random(4) > 0 };
    case 1:
      return { kind: 'field', name: 'quietRepeats', value: on };
    case 2:
      return {
        kind: 'field',
        name: 'density',
        value: (['every', 'section', 'page'] as const)[random(3)] ?? 'every',
      };
    case 3:
      return { kind: 'alias', alias: 'NATO', rule: on ? 'never' : 'none' };
    default:
      return { kind: 'category', category: categoryIds[random(categoryIds.length)] ?? 'people', on };
  }
}

async function keep(extension: InstalledExtension, choice: Choice): Promise<void> {
  const { key, value } = storedChoice(choice);
  await extension.evaluate((api, key, value) => api.storage.local.set({ [key]: value }), key, value);
}

function ignore(): undefined {
  return undefined;
}
