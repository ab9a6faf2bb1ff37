import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { bringMarkIntoView, hoverMark, moveTo } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { useBrowser } from './harness.ts';
import { inCard, openMarked, termOn, timesPainted } from './popover-inside.ts';

const harness = useBrowser();

/** Watches in the page for a while, in milliseconds, whether a card ever stands open. */
function everOpen(page: Page, ms: number): Promise<boolean> {
  return page.evaluate(async (ms) => {
    const until = performance.now() + ms;
    let open = false;
    while (performance.now() < until) {
      await new Promise((frame) => requestAnimationFrame(frame));
      open ||= document.querySelector('backgrounder-popover:popover-open') !== null;
    }
    return open;
  }, ms);
}

/**
 * Measures in the page how long, in milliseconds, the pointer was there before a card opened: what a driver
 * does around that takes its own time.
 *
 * @returns gives the time, once a card is open.
 */
async function timeToCard(page: Page): Promise<() => Promise<number>> {
  const taken = await page.evaluateHandle(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const look = (came: number) => {
      if (document.querySelector('backgrounder-popover:popover-open')) resolve(performance.now() - came);
      else requestAnimationFrame(() => look(came));
    };
    addEventListener('pointermove', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
    return { promise };
  });
  return () => taken.evaluate(({ promise }) => promise);
}

test('waits as long as the reader set, from the next mark on', async () => {
  await harness.choose({ kind: 'field', name: 'dwell', value: 1500 });
  const page = await openMarked(harness, 'newspaper.html');
  const taken = await timeToCard(page);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  expect(await taken()).toBeGreaterThan(1490);
});

test('opens at a click only, where the reader wants it so', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await harness.choose({ kind: 'field', name: 'openOn', value: 'click' });
  // Pages hear of choices in order: where this one shows, the one before has come.
  await harness.choose({ kind: 'category', category: 'places', on: false });
  await expect.poll(() => timesPainted(page, 'Kakhov\u00adka dam')).toBe(0);
  const point = await hoverMark(page, 'Minsk agreements');
  expect(await everOpen(page, 900)).toBe(false);
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
});

test('opens while a key is held, where the reader wants it so', async () => {
  await harness.choose({ kind: 'field', name: 'openOn', value: 'modifier' });
  await harness.choose({ kind: 'field', name: 'modifier', value: 'Shift' });
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Minsk agreements');
  expect(await everOpen(page, 900)).toBe(false);
  // Pressed while the pointer rests there already.
  await page.keyboard.down('Shift');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await page.keyboard.up('Shift');
  await page.mouse.move(3, 790, { steps: 10 });
  await waitForPopover(page, 'closed');
  await page.keyboard.down('Shift');
  await moveTo(page, await bringMarkIntoView(page, 'frozen conflict'));
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  // Let go, the card stays as long as the pointer moves on its mark.
  await page.keyboard.up('Shift');
  const { x, y } = await bringMarkIntoView(page, 'frozen conflict');
  await page.mouse.move(x + 3, y, { steps: 3 });
  await everOpen(page, 600);
  expect(await termOn(page, harness)).toBe('Frozen conflict');
});

test.each(['light', 'dark'] as const)(
  'looks %s whatever the page and the system look like',
  async (theme) => {
    await harness.choose({ kind: 'field', name: 'theme', value: theme });
    for (const fixture of ['newspaper.html', 'dark.html']) {
      const page = await openMarked(harness, fixture);
      await hoverMark(page, fixture === 'dark.html' ? 'Article 5' : 'Minsk agreements');
      await waitForPopover(page, 'open');
      await expect
        .poll(() => inCard(page, '.frame', harness))
        .toMatchObject({
          colorScheme: theme,
          backgroundColor: theme === 'dark' ? 'rgb(28, 30, 34)' : 'rgb(255, 255, 255)',
        });
    }
  },
);

test('paints further mentions like the first, where the reader wants it so', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const repeats = async () =>
    (await paintedMarks(page)).filter(({ highlight }) => highlight.endsWith('-repeat')).length;
  await expect.poll(repeats).toBeGreaterThan(0);
  const all = (await paintedMarks(page)).length;
  await harness.choose({ kind: 'field', name: 'quietRepeats', value: false });
  await expect.poll(repeats).toBe(0);
  await expect.poll(() => paintedMarks(page)).toHaveLength(all);
  await harness.choose({ kind: 'field', name: 'quietRepeats', value: true });
  await expect.poll(repeats).toBeGreaterThan(0);
  await expect.poll(() => paintedMarks(page)).toHaveLength(all);
});

test('marks the first mention on the page, under each heading, or every one', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await page.evaluate(() => {
    document.querySelectorAll('.chapter > p:nth-child(10n)').forEach((paragraph, number) => {
      paragraph.insertAdjacentHTML('beforebegin', `<h2>Heading ${number}, with Ukraine</h2>`);
    });
    document.querySelector<HTMLElement>('.room')?.style.setProperty('height', '0');
    document.body.style.setProperty('font-size', '3px');
  });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(61 + 6);
  await harness.choose({ kind: 'field', name: 'density', value: 'page' });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(1);
  await expect.poll(() => timesPainted(page, 'Russia')).toBe(1);
  await harness.choose({ kind: 'field', name: 'density', value: 'section' });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(1 + 6);
  await expect.poll(() => timesPainted(page, 'Zelensky')).toBe(1);
  await harness.choose({ kind: 'field', name: 'density', value: 'page' });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(1);
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('backgrounder-states') ?? [])].length))
    .toBe(2);
  await harness.choose({ kind: 'field', name: 'density', value: 'section' });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(1 + 6);
  // What goes is followed by the next mention.
  await page.evaluate(() => document.querySelector('h2')?.remove());
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(1 + 5);
  await harness.choose({ kind: 'field', name: 'density', value: 'every' });
  await expect.poll(() => timesPainted(page, 'Ukraine')).toBe(61 + 5);
});

test('a mention that is not marked opens no card', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const [, second] = await page.$$('[data-expect="black-sea-ceasefire"]');
  const box = await second?.boundingBox();
  await harness.choose({ kind: 'field', name: 'density', value: 'page' });
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(11);
  await moveTo(page, { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 12 });
  expect(await everOpen(page, 900)).toBe(false);
});
