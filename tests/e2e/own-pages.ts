import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import type { Harness } from './harness.ts';

/** Opens pages of the extension's own, in front. */
export interface OwnPages {
  /** @param path within the extension, with its fragment. The page is closed when the test ends. */
  open(path: string): Promise<Page>;
}

/** The extension's own pages for the tests of a file. */
export function useOwnPages(harness: Harness): OwnPages {
  const pages: Page[] = [];
  // Registered after the harness, hence run before it: errors on these pages still count.
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  return {
    async open(path) {
      const page = await harness.extension.openBehind(path);
      pages.push(page);
      await page.bringToFront();
      await page.waitForSelector('main');
      return page;
    },
  };
}

/** The control with a name: what its label says, or its own words. */
export async function named(page: Page, name: string) {
  const text = JSON.stringify(name);
  const control = 'self::a or self::button or self::input or self::label or self::select or self::summary';
  const found = await page.waitForSelector(
    `::-p-xpath(//*[${control}][@aria-label=${text} or normalize-space(.)=${text}])`,
  );
  if (!found) throw new Error(`There is no control “${name}”.`);
  return found;
}

/** Presses a control by its name. Without the mouse: it may stand below the fold. */
export async function press(page: Page, name: string): Promise<void> {
  const control = await named(page, name);
  await control.evaluate((found) => (found as HTMLElement).click());
}

/** Sets a field as a reader does; no test can reach what browsers open for colours and lists. */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  const field = await named(page, name);
  await field.evaluate((element, value) => {
    const input = (element instanceof HTMLLabelElement ? element.control : element) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** The names of what the keyboard's focus meets from the top of a page on, until it comes round. */
export async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      // Of radio buttons the keyboard meets one; arrows lead to the others.
      const label = element.closest('label')?.innerText ?? '';
      const name = element.ariaLabel ?? (label || element.innerText);
      return name.trim() || element.id;
    });
    if (stop === null || stops.length > 400) return stops;
    stops.push(stop);
  }
}
