import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { openAsExpected } from './as-expected.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

test('a page that seizes the registry of highlights keeps its own, and loses ours only for a moment', async () => {
  const page = await openAsExpected(harness, 'hostile/registry.html');
  await page.evaluate('seize()');
  await page.mouse.move(30, 30);
  await page.mouse.move(60, 90);
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text).sort();
  await expect.poll(texts).toEqual(['NATO', 'Putin', 'Zelensky']);
  expect(await page.evaluate(() => CSS.highlights.has('mine'))).toBe(true);
});

test.each(['clears', 'exchanges', 'fills', 'raises', 'declares'])(
  'a page that %s our highlights has them as they were at the next move',
  async (how) => {
    const page = await openAsExpected(harness, 'hostile/registry.html');
    await hoverMark(page, 'NATO');
    await waitForPopover(page, 'open');
    const before = await page.evaluate('state()');
    // At once: a moment after the pointer came, they are looked at.
    expect(await page.evaluate(`meddle('${how}'), state()`)).not.toEqual(before);
    await page.mouse.move(30, 30);
    await hoverMark(page, 'NATO');
    await expect.poll(() => page.evaluate('state()')).toEqual(before);
    expect(before).toEqual(['0 highlight NATO', '0 highlight Putin Zelensky', '1 highlight NATO']);
  },
);

test('a page that plays printing, or being left, keeps its marks and their number', async () => {
  const page = await openAsExpected(harness, 'hostile/registry.html');
  const tab = await tabInFront();
  await expect.poll(() => badgeOf(tab)).toBe('3');
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('pagehide'));
  });
  expect((await paintedMarks(page)).length).toBe(3);
  // Numbers are shown in the order in which they come.
  await harness.open('hostile/opened-anew.html');
  const other = await tabInFront();
  await expect.poll(() => badgeOf(other)).toBe('1');
  expect(await badgeOf(tab)).toBe('3');
});

function tabInFront(): Promise<number> {
  return harness.extension.evaluate(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

function badgeOf(tabId: number): Promise<string> {
  return harness.extension.evaluate((api, tabId) => api.action.getBadgeText({ tabId }), tabId);
}

test('a page that replaced and froze built-ins neither stops us nor hears of us', async () => {
  const page = await harness.open('hostile/built-ins.html');
  // Its own Range is all that the page left to look with.
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(3);
  expect(await page.evaluate('strangers')).toEqual([]);
});
