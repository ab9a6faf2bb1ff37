import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import type { Card } from '../../glossary/card.ts';
import { entriesNamed } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { press } from './own-pages.ts';
import { usePanels, wordsIn } from './panel.ts';
import { watchPointedOut } from './pointed-out.ts';

const harness = useBrowser();
const panels = usePanels(harness);

const read = (name: string) => JSON.parse(readFileSync(`glossary/compiled/${name}.json`, 'utf8'));
const cards = new Map((read('cards') as Card[]).map((card) => [card.id, card]));
const together = read('evidence').together as Record<string, Record<string, number>>;

/** The strips of a panel: how many places each has, and where they are, from 0 to 1. */
async function stripsIn(panel: Page) {
  await press(panel, 'Where');
  return panel.$$eval('.strip', (strips) =>
    strips.map((strip) => ({
      name: strip.ariaLabel,
      places: Number(strip.ariaValueMax),
      marks: [...strip.querySelectorAll<HTMLElement>('.strip-mark')].map(
        (mark) => Number.parseFloat(mark.style.insetInlineStart) / 100,
      ),
    })),
  );
}

function keyIn(panel: Page, selector: string, key: string): Promise<void> {
  return panel.$eval(
    selector,
    (element, key) => {
      (element as HTMLElement).focus();
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    key,
  );
}

test('shows where in the story each category and entry occurs, as far down as on the page', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  const strips = await stripsIn(panel);
  const marks = (await listedMarks(harness.extension)) ?? [];
  for (const [entry, own] of Map.groupBy(marks, ({ entry }) => entry)) {
    const strip = strips.find(({ name }) => name === cards.get(entry)?.term);
    expect(strip?.places).toBe(own.length);
    expect(strip?.marks).toHaveLength(own.length);
  }
  const states = marks.filter(({ category }) => category === 'states');
  expect(strips.find(({ name }) => name === 'Countries and blocs')?.places).toBe(states.length);
  const putin = await page.evaluate(() => {
    const last = [...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect();
    return last && (last.top + last.height / 2 + scrollY) / document.documentElement.scrollHeight;
  });
  expect(strips.find(({ name }) => name === 'Vladimir Putin')?.marks[0]).toBeCloseTo(putin ?? -1, 1);
});

test('a line leads to the place that was pressed, and along by arrow keys', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  const strips = await stripsIn(panel);
  const ukraine = strips.find(({ name }) => name === 'Ukraine')?.marks ?? [];
  const where = () =>
    page.evaluate(() => (scrollY + innerHeight / 2) / document.documentElement.scrollHeight);
  const pointedOut = await watchPointedOut(page);
  const pressed = ukraine.length - 5;
  await panel.$eval(
    '.strip[aria-label="Ukraine"]',
    (strip, at) => {
      const { left, width, top } = strip.getBoundingClientRect();
      strip.dispatchEvent(
        new MouseEvent('click', { clientX: left + at * width, clientY: top, bubbles: true }),
      );
    },
    ukraine[pressed] ?? 0,
  );
  await expect.poll(pointedOut).toMatchObject([{ text: 'Ukraine' }]);
  expect(await where()).toBeGreaterThan(0.8);
  const value = () => panel.$eval('.strip[aria-label="Ukraine"]', (strip) => Number(strip.ariaValueNow));
  await expect.poll(value).toBe(pressed + 1);
  await keyIn(panel, '.strip[aria-label="Ukraine"]', 'ArrowLeft');
  await expect.poll(value).toBe(pressed);
  await keyIn(panel, '.strip[aria-label="Ukraine"]', 'Home');
  await expect.poll(value).toBe(1);
  await expect.poll(where).toBeLessThan(0.2);
  await keyIn(panel, '.strip[aria-label="Ukraine"]', 'End');
  await expect.poll(value).toBe(ukraine.length);
});

test('tells what happened when, of every dated entry of the story and no other', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  await press(panel, 'When');
  const expected = (await entriesNamed(harness.extension)).flatMap((id) => {
    const { term, dates } = cards.get(id) ?? { term: id, dates: [] };
    return dates.map(({ date, event }) => `${date} ${event} ${term}`);
  });
  expect(expected.length).toBeGreaterThan(5);
  const told = await panel.$$eval('.when-date', (rows) =>
    rows.map((row) => ({
      date: row.querySelector('time')?.dateTime ?? '',
      events: [...row.querySelectorAll('.when-event')].map((event) => ({
        text: event.querySelector('span')?.textContent ?? '',
        terms: [...event.querySelectorAll('.entry-link')].map(({ lastChild }) => lastChild?.textContent),
      })),
    })),
  );
  const tellings = told.flatMap(({ date, events }) =>
    events.flatMap(({ text, terms }) => terms.map((term) => `${date} ${text} ${term}`)),
  );
  expect(tellings.sort()).toEqual(expected.sort());
  // A date stands once, and so does what is told of it in the same words.
  const dates = told.map(({ date }) => date);
  expect(new Set(dates).size).toBe(dates.length);
  for (const { events } of told) expect(new Set(events.map(({ text }) => text)).size).toBe(events.length);
  const years = dates.map((date) => date.slice(0, 4));
  expect(years).toEqual([...years].sort());
  expect(await panel.$$eval('.when-dot', (dots) => dots.length)).toBe(told.length);

  const name = await panel.$eval('.when-dot:last-of-type', (dot) => {
    (dot as HTMLElement).click();
    return dot.ariaLabel;
  });
  const chosen = await panel.$eval('.when-date-chosen', ({ textContent }) => textContent ?? '');
  expect(name).toContain(told.at(-1)?.events[0]?.text);
  expect(chosen).toContain(told.at(-1)?.events[0]?.text);
  const pointedOut = await watchPointedOut(page);
  await panel.$eval('.when-date-chosen .entry-link', (link) => (link as HTMLElement).click());
  await expect.poll(async () => (await pointedOut()).length).toBe(1);
});

test('cuts no category’s name amid a word, in the narrowest panel', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await panel.setViewport({ width: 320, height: 700 });
  await press(panel, 'Where');
  const words = await panel.$$eval('.where-category .chip', (chips) =>
    chips.flatMap((chip) => {
      const text = chip.lastChild as Text;
      return [...text.data.matchAll(/[^\s-]+/g)].map(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return { word, lines: range.getClientRects().length };
      });
    }),
  );
  expect(words.length).toBeGreaterThan(4);
  expect(words.filter(({ lines }) => lines > 1)).toEqual([]);
});

test('draws a map on which no name lies on another or is cut', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  for (const width of [300, 520]) {
    await panel.setViewport({ width, height: 700 });
    await press(panel, 'Map');
    const names = await panel.$$eval('.map-name', (names) =>
      names.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const isCut = name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight;
        return { name: name.textContent, left, right, top, bottom, isCut };
      }),
    );
    expect(names.length).toBeGreaterThan(6);
    for (const [at, a] of names.entries()) {
      expect(a).toMatchObject({ isCut: false });
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width);
      for (const b of names.slice(at + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect([a.name, b.name, apart]).toEqual([a.name, b.name, true]);
      }
    }
  }
});

test('says why names on the map belong together, and leads to them', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  await press(panel, 'Map');
  await press(panel, 'Russia');
  const words = await wordsIn(panel);
  const passages = together.russia?.ukraine ?? 0;
  expect(passages).toBeGreaterThan(1);
  expect(words).toContain(`Ukraine named together in ${passages} passages`);
  const kind = cards
    .get('russia')
    ?.related.find(({ entries }) => entries.some(({ id }) => id === 'minsk-agreements'))?.kind;
  expect(kind).toBeTruthy();
  expect(words).toMatch(new RegExp(`Minsk agreements ${kind}`));
  const pointedOut = await watchPointedOut(page);
  await press(panel, 'Go there');
  await expect.poll(pointedOut).toMatchObject([{ text: expect.stringMatching(/^Russia/) }]);
  await press(panel, 'Close');
  expect(await wordsIn(panel)).not.toContain('named together in');
});

test('says every picture in words too', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  for (const [view, pattern] of [
    ['Where', /Black Sea ceasefire: \d+% and \d+% into the story/],
    ['Map', /Russia: .*Ukraine/],
  ] as const) {
    await press(panel, view);
    await press(panel, 'The same in words');
    expect(await wordsIn(panel)).toMatch(pattern);
  }
});

test('arrow keys go from view to view', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  const chosen = () => panel.$eval('[aria-selected="true"]', ({ textContent }) => textContent);
  for (const [key, view] of [
    ['ArrowRight', 'Where'],
    ['End', 'Names'],
    ['ArrowLeft', 'Map'],
    ['Home', 'List'],
  ] as const) {
    await keyIn(panel, '[aria-selected="true"]', key);
    expect(await chosen()).toBe(view);
  }
});
