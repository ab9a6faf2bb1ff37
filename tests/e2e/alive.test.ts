import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { patience } from '../../browsers/patience.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { settledMarks } from '../../scripts/settled-marks.ts';
import { becomesAsExpected } from './as-expected.ts';
import { disappointments, isMarked } from './expectations.ts';
import { type Harness, useBrowser } from './harness.ts';
import { listen, openHeard, type PageRecord, recordOf } from './page-record.ts';
import { inCard, termOn } from './popover-inside.ts';
import { pathOf, scenes } from './scenes.ts';

const alone = new Map<string, PageRecord>();
const harness = useBrowser({
  async first({ open }) {
    for (const fixture of Object.keys(scenes)) {
      alone.set(fixture, await play(open, fixture, async () => {}));
    }
  },
});

test.each(Object.keys(scenes))('%s is as it is alone, and marked at every step', async (fixture) => {
  const asExpected = (page: Page) =>
    fixture === 'many-nodes.html'
      ? expect.poll(() => isMarked(page, harness.extension), { interval: 500, timeout: 120_000 }).toBe(true)
      : becomesAsExpected(page, harness);
  const record = await play(harness.open, fixture, asExpected, async (page) => {
    // What must not be marked is not, at first look, on any page that has yet to be read.
    await settledMarks(harness.extension, { patience });
    await twoFrames(page);
    if (fixture === 'many-nodes.html') expect(await isMarked(page, harness.extension)).toBe(true);
    else expect(await disappointments(page, harness.extension)).toEqual([]);
  });
  expect(record).toEqual(alone.get(fixture));
});

test('a card has its look on a page that lets in neither styles nor markup, and breaks none of its rules', async () => {
  const page = await harness.open('alive/trusted.html');
  await becomesAsExpected(page, harness);
  const violations = () => page.evaluate('noted.errors');
  const before = await violations();
  const said = listen(page);
  await hoverMark(page, 'NATO');
  await expect.poll(() => termOn(page, harness)).toBe('NATO');
  const { backgroundColor = '' } = (await inCard(page, '.frame', harness)) ?? {};
  expect(backgroundColor).toMatch(/^rgb\(/);
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  expect(await violations()).toEqual(before);
  expect(said).toEqual([]);
});

async function play(
  open: Harness['open'],
  scene: string,
  afterEach: (page: Page) => Promise<void>,
  atLast: (page: Page) => Promise<void> = async () => {},
): Promise<PageRecord> {
  const { page, said } = await openHeard(open, pathOf(scene));
  await page.waitForFunction(() => document.readyState === 'complete');
  await afterEach(page);
  for (const step of scenes[scene] ?? []) {
    await step(page);
    await twoFrames(page);
    await afterEach(page);
  }
  await atLast(page);
  return recordOf(page, said);
}

/** A page's own observers and scroll listeners have had their turn after that. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
