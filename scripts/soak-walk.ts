import type { Page } from 'puppeteer-core';
import type { InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import { hoverPaintedMark } from '../browsers/pointer.ts';
import { categoryIds } from '../glossary/categories.ts';
import { type Choice, storedChoice } from '../settings/settings.ts';
import { goTo } from './go-to.ts';
import { settledMarks } from './settled-marks.ts';

/** What a walk goes through. */
export interface Walk {
  readonly browser: RunningBrowser;
  /** Undefined in a browser without it, whose walk is the same otherwise. */
  readonly extension: InstalledExtension | undefined;
  readonly page: Page;
  /** A whole number from 0 up to, and without, the argument. */
  readonly random: (below: number) => number;
}

/** Leads the page somewhere and does there what a reader may: scrolls, looks at a card, chooses. */
export async function takeStep({ extension, page, random }: Walk, url: string): Promise<void> {
  // Drawn at once: what a page has on it must not change how the walk goes on.
  const choice = random(3) === 0 ? anyChoice(random) : undefined;
  const [kills, part, looks] = [random(4) === 0, random(100), random(3) === 0];
  const which = random(1000);
  await goTo(page, url, 'domcontentloaded');
  if (extension && choice) await keep(extension, choice);
  if (kills) await extension?.killBackground();
  await page
    .evaluate((part) => scrollTo({ top: (part / 100) * document.body?.scrollHeight }), part)
    .catch(ignore);
  // A page may lead itself on, or change, under the pointer.
  if (looks) await hoverPaintedMark(page, which).catch(ignore);
}

/**
 * Takes every choice back and compares the marks of the page that was walked on, as it stands, with
 * those of the same page in a tab of its own.
 *
 * @returns what is different, in a line; undefined where nothing is. A page without marks says nothing,
 *   so that is a difference too.
 */
export async function differsFromFresh({ browser, extension, page }: Walk): Promise<string | undefined> {
  if (!extension) return undefined;
  await extension.evaluate((api) => api.storage.local.clear());
  const other = await browser.newPage();
  await other.goto(page.url(), { waitUntil: 'domcontentloaded' });
  const giveUp = Date.now() + patience;
  let difference: string | undefined;
  // What was taken back reaches a page when it reaches it, and what is read slowly may seem to rest.
  do {
    const fresh = await marksIn(other, extension);
    const walked = await marksIn(page, extension);
    difference = describe(page.url(), { fresh, walked });
  } while (difference && Date.now() < giveUp);
  await other.close();
  await page.bringToFront();
  return difference;
}

/** Milliseconds that marks may take to come to rest. */
const patience = 20_000;

async function marksIn(page: Page, extension: InstalledExtension): Promise<string[]> {
  await page.bringToFront();
  const marks = await settledMarks(extension, { patience });
  return marks?.map(({ entry, text }) => `${entry} “${text}”`) ?? [];
}

function describe(
  url: string,
  { fresh, walked }: { readonly fresh: readonly string[]; readonly walked: readonly string[] },
): string | undefined {
  if (fresh.length === 0) return `${url} has no marks to compare`;
  if (walked.join() === fresh.join()) return undefined;
  const gone = fresh.filter((mark) => !walked.includes(mark));
  const odd = walked.filter((mark) => !fresh.includes(mark));
  return `${url}: ${walked.length} marks, ${fresh.length} when loaded anew; missing: ${gone.join(', ')}; too many: ${odd.join(', ')}`;
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
