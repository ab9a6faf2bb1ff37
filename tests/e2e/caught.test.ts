import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForPopover } from '../../browsers/popover.ts';
import { becomesAsExpected } from './as-expected.ts';
import { type CardStep, caughtScenes } from './caught-scenes.ts';
import { type Harness, useBrowser } from './harness.ts';
import { besideCards, openHeard, type PageRecord, recordOf } from './page-record.ts';

const alone = new Map<string, readonly PageRecord[]>();
const harness = useBrowser({
  async first({ open }) {
    for (const scene of Object.keys(caughtScenes)) alone.set(scene, await play(open, scene, async () => {}));
  },
});

test.each(Object.keys(caughtScenes))('a page that %s is, but for it, as it is alone', async (scene) => {
  // A card comes at once: on a busy machine, the pointer would leave before another dwell is over.
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  expect(await play(harness.open, scene, settled)).toEqual(alone.get(scene));
});

/** What the page is after each step, cards left out that are there. */
async function play(
  open: Harness['open'],
  scene: string,
  after: (page: Page, step: Pick<CardStep, 'card'>) => Promise<void>,
): Promise<PageRecord[]> {
  const { fixture, steps } = caughtScenes[scene] ?? { fixture: '', steps: [] };
  const { page, said } = await openHeard(open, fixture);
  const records: PageRecord[] = [];
  await page.waitForFunction(() => document.readyState === 'complete');
  await after(page, {});
  for (const step of steps) {
    await step.does(page);
    await after(page, step);
    records.push(besideCards(await recordOf(page, said), { closed: step.card === 'closed' }));
  }
  return records;
}

async function settled(page: Page, { card }: Pick<CardStep, 'card'>): Promise<void> {
  await becomesAsExpected(page, harness);
  if (card === 'caught') await page.waitForFunction('sprung');
  if (card) await waitForPopover(page, card === 'open' ? 'open' : 'closed');
}
