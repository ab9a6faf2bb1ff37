import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { useBrowser, viewport } from './harness.ts';
import { fill, press } from './own-pages.ts';
import { currentRow, pressRow, rowsIn, usePanels, wordsIn } from './panel.ts';
import { pointsOut, watchPointedOut } from './pointed-out.ts';

const harness = useBrowser();
const panels = usePanels(harness);

test('lists the entries of the page by category, each with how often it is named', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  const marks = (await listedMarks(harness.extension)) ?? [];
  const counts = Map.groupBy(marks, ({ entry }) => entry);
  await expect
    .poll(() => wordsIn(panel))
    .toContain(`${marks.length} marks on this page, of ${counts.size} entries`);
  const headings = await panel.$$eval('.story-category .chip', (chips) =>
    chips.map(({ textContent }) => textContent?.replace('Abc', '')),
  );
  expect(headings).toEqual([
    'People',
    'Countries and blocs',
    'Organisations',
    'Places',
    'Agreements and law',
    'Security',
  ]);
  const rows = (await rowsIn(panel)).map(({ text }) => text.replace(/ \d+\/(\d+)$/, ' $1×'));
  expect(rows).toHaveLength(counts.size);
  expect(rows).toContain(`Black Sea ceasefire ${counts.get('black-sea-ceasefire')?.length}×`);
  expect(rows.slice(0, 2)).toEqual(['Volodymyr Zelensky', 'Vladimir Putin']);
});

test('no heading stays in view where no row of its own does', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await panel.setViewport({ width: 340, height: 500 });
  // All the way down, a few pixels at a time.
  const bare = await panel.$eval('.story-scroll', (list) => {
    const found: string[] = [];
    for (list.scrollTop = 0; ; list.scrollTop += 5) {
      const { top } = list.getBoundingClientRect();
      for (const heading of list.querySelectorAll('.story-category')) {
        const rows = heading.nextElementSibling?.lastElementChild?.getBoundingClientRect();
        const { bottom } = heading.getBoundingClientRect();
        if (rows && bottom > top && rows.bottom < bottom + 10) found.push(heading.textContent ?? '');
      }
      if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) return found;
    }
  });
  expect(bare).toEqual([]);
});

test('lists every mark in reading order, with the words around it', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await fill(panel, 'Order of the list', 'reading');
  const marks = (await listedMarks(harness.extension)) ?? [];
  await expect.poll(async () => (await rowsIn(panel)).length).toBe(marks.length);
  const rows = (await rowsIn(panel)).map(({ text }) => text);
  for (const [at, { text }] of marks.entries()) expect(rows[at]).toContain(text.replace(/\s+/g, ' '));
  expect(rows[0]).toBe('Zelensky and Putin will not meet, their aides said.');
});

test('leads to a mark and points it out, and leaves the page’s tree as it was', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  const tree = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await tree();
  const pointedOut = await watchPointedOut(page);
  await pressRow(panel, 'Vladimir Putin');
  await expect.poll(pointedOut).toEqual([{ text: 'Putin', top: expect.any(Number) }]);
  const [{ top } = { top: -1 }] = await pointedOut();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(viewport.height);
  await expect.poll(() => currentRow(panel)).toBe('Vladimir Putin');
  await expect.poll(() => wordsIn(panel)).toContain('Went to “Putin” on the page.');
  await expect.poll(() => pointsOut(page)).toBe(false);
  expect(await tree()).toBe(before);
});

test('goes from one place of an entry to the next, round and round', async () => {
  const { page, panel } = await panels.openBoth('blog.html');
  const marks = (await listedMarks(harness.extension)) ?? [];
  const [entry, own = []] =
    [...Map.groupBy(marks, ({ entry }) => entry)].find(([, own]) => own.length > 1) ?? [];
  expect(own.length).toBeGreaterThan(1);
  const term = await panel.$eval(
    `li:has(> [data-opens="${entry}"]) .story-term`,
    ({ textContent }) => textContent ?? '',
  );
  await expect.poll(() => currentRow(panel)).toBeDefined();
  const begins = (await currentRow(panel))?.startsWith(`${term} `) ? 1 : 0;
  const pointedOut = await watchPointedOut(page);
  for (let press = 0; press < own.length + 1; press++) {
    const at = ((begins + press) % own.length) + 1;
    await pressRow(panel, term);
    await expect.poll(() => currentRow(panel)).toBe(`${term} ${at}/${own.length}`);
    await expect.poll(async () => (await pointedOut())[press]?.text).toBe(own[at - 1]?.text);
  }
});

test('follows the reader down the page and up again', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  await fill(panel, 'Order of the list', 'reading');
  const marks = (await listedMarks(harness.extension)) ?? [];
  await expect.poll(async () => (await rowsIn(panel)).length).toBe(marks.length);
  const rows = await rowsIn(panel);
  await expect.poll(() => currentRow(panel)).toBe(rows[0]?.text);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => currentRow(panel)).toBe(rows.at(-1)?.text);
  expect((await rowsIn(panel))[0]?.state).toBe('elsewhere');
  const isInView = () =>
    panel.evaluate(() => {
      const list = document.querySelector('.story-scroll')?.getBoundingClientRect();
      const row = document.querySelector('[aria-current]')?.getBoundingClientRect();
      return list && row && row.top >= list.top && row.bottom <= list.bottom;
    });
  await expect.poll(isInView).toBe(true);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => currentRow(panel)).toBe(rows[0]?.text);
});

test('lists what frames of the page name, and leads there', async () => {
  const { page, panel } = await panels.openBoth('frames.html');
  const terms = async () => (await rowsIn(panel)).map(({ text }) => text);
  await expect
    .poll(terms)
    .toEqual(['Volodymyr Zelensky', 'Vladimir Putin', 'Russia', 'Ukraine', 'Sanctions']);
  await fill(panel, 'Order of the list', 'reading');
  await expect.poll(async () => (await terms()).at(-1)).toContain('The sanctions stay.');
  const pointedOut = await watchPointedOut(page.frames()[1] ?? page);
  await pressRow(panel, 'sanctions');
  await expect.poll(pointedOut).toMatchObject([{ text: 'sanctions' }]);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(async () => (await terms()).join()).not.toContain('sanctions');
});

test('finds entries by their names and by the words they stand on', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await fill(panel, 'Find in this story', 'zelen');
  await expect
    .poll(async () => (await rowsIn(panel)).map(({ text }) => text))
    .toEqual(['Volodymyr Zelensky']);
  await fill(panel, 'Find in this story', 'Lisbon');
  await expect.poll(() => wordsIn(panel)).toContain('Nothing here is called “Lisbon”.');
  await fill(panel, 'Find in this story', '');
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
});

test('shows an entry’s card, those that it leads to, and the way back', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  const term = () => panel.evaluate(() => document.querySelector('.card-term')?.textContent);
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await press(panel, 'Card of NATO');
  expect(await term()).toBe('NATO');
  // It takes the list's place, down to the end of the panel.
  const bottom = await panel.$eval('.story-card', (card) =>
    Math.abs(Math.round(innerHeight - card.getBoundingClientRect().bottom)),
  );
  const width = await panel.$eval('.story-card', (card) => innerWidth - card.clientWidth);
  expect({ bottom, width }).toEqual({ bottom: 0, width: 0 });
  const related = await panel.$eval('.related-entry', (button) => {
    (button as HTMLElement).click();
    return button.textContent?.replace('Abc', '');
  });
  expect(await term()).toBe(related);
  await press(panel, 'NATO');
  expect(await term()).toBe('NATO');
  await press(panel, 'Back');
  expect(await term()).toBeUndefined();
  expect(await focused()).toBe('Card of NATO');
  // From anywhere in the panel, and past every card at once.
  await press(panel, 'Card of NATO');
  await panel.$eval('.related-entry', (button) => (button as HTMLElement).click());
  await panel.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(await term()).toBeUndefined();
  expect(await focused()).toBe('Card of NATO');
});

test('steps through an entry’s places from its card', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  const standing = () => panel.$eval('.foot-place', ({ textContent }) => textContent);
  await press(panel, 'Card of Black Sea ceasefire');
  const pointedOut = await watchPointedOut(page);
  for (const [step, at, count] of [
    ['Next mention on this page', 2, 1],
    ['Next mention on this page', 1, 2],
    ['Previous mention on this page', 2, 3],
  ] as const) {
    await press(panel, step);
    await expect.poll(standing).toBe(`Mention ${at} of 2`);
    // Before the next step, whose light takes the place of this one: a busy machine shows few frames.
    await expect.poll(async () => (await pointedOut()).length).toBe(count);
  }
  const places = (await pointedOut()).map(({ text }) => text);
  expect(places).toEqual([expect.stringMatching(/Sea\s+cease/), 'Black Sea ceasefire', places[0]]);
});

test('is walked through with the keyboard', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.story-go')?.focus());
  for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Home', 'ArrowDown'] as const) {
    await panel.evaluate(
      (key) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
      key,
    );
  }
  expect(await focused()).toContain('Vladimir Putin');
  const pointedOut = await watchPointedOut(page);
  await panel.evaluate(() => (document.activeElement as HTMLElement).click());
  await expect.poll(pointedOut).toMatchObject([{ text: 'Putin' }]);
});
