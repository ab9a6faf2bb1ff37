import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { openAsExpected } from './as-expected.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

/** Opens a page and waits until its marks are reported, which would wake a background that was killed. */
async function openCounted(fixture: string): Promise<Page> {
  const page = await openAsExpected(harness, fixture);
  const marks = await listedMarks(harness.extension);
  await expect.poll(badge).toBe(String(marks?.length));
  return page;
}

function badge(): Promise<string> {
  return harness.extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

test('the badge shows how many marks the page has, and nothing where it has none', async () => {
  const page = await openCounted('newspaper.html');
  expect((await listedMarks(harness.extension))?.length).toBeGreaterThan(8);
  await page.goto(harness.url('destination.html'));
  await expect.poll(badge).toBe('');
});

test('the badge counts the marks of frames too', async () => {
  await openAsExpected(harness, 'frames.html');
  await expect.poll(badge).toBe('5');
});

test('the badge counts what the page shows later, by no event', async () => {
  const page = await openCounted('live-blog.html');
  const hide = (hidden: boolean) =>
    page.evaluate(
      (display) => {
        const feed = document.querySelector<HTMLElement>('#feed');
        if (feed) feed.style.display = display;
      },
      hidden ? 'none' : 'block',
    );
  const all = await badge();
  await hide(true);
  await expect.poll(badge).toBe('');
  await hide(false);
  await expect.poll(badge).toBe(all);
});

test('the badge leaves out categories that are switched off', async () => {
  await openAsExpected(harness, 'dark.html');
  await expect.poll(badge).toBe('6');
  await harness.choose({ kind: 'category', category: 'states', on: false });
  await expect.poll(badge).toBe('4');
});

// A page that counts on wakes the background to tell it so: then it is killed once more.
async function putToSleep(): Promise<void> {
  await expect
    .poll(async () => {
      await harness.extension.killBackground();
      return harness.extension.backgroundRuns();
    })
    .toBe(false);
}

test('a killed background wakes to answer with a card', async () => {
  const page = await openCounted('newspaper.html');
  await putToSleep();
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
  expect(await harness.extension.backgroundRuns()).toBe(true);
});

test('a killed background wakes for a keyboard command', async () => {
  const page = await openCounted('newspaper.html');
  await harness.extension.killBackground();
  await harness.extension.runCommand('open-card', page);
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Volodymyr Zelensky');
});

test('a killed background does not forget what it counted', async () => {
  const page = await openAsExpected(harness, 'frames.html');
  await expect.poll(badge).toBe('5');
  await harness.extension.killBackground();
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.dataset.expect = 'nato';
    added.textContent = 'NATO listens.';
    document.body.prepend(added);
  });
  await expect.poll(badge).toBe('6');
});

test('a tab that was put to sleep counts no frame of before when it wakes', async () => {
  const { extension } = harness;
  await extension.evaluate((browser, url) => browser.tabs.create({ url }), harness.url('frames.html'));
  await expect.poll(badge).toBe('5');
  await harness.open('destination.html');
  const kept = () => extension.evaluate((browser) => browser.storage.session.get());
  // A page's own frame has the same number again.
  const before = Object.keys(await kept()).filter((key) => !key.endsWith(':0'));
  expect(before).toHaveLength(1);
  const counted = () =>
    extension.evaluate(async (browser, before) => {
      const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const open = (await browser.tabs.query({})).map(({ id }) => String(id));
      const all = Object.keys(await browser.storage.session.get()).filter((key) => key.startsWith('counts:'));
      const tabs = all.map((key) => key.split(':')[1] ?? '');
      return {
        title: front?.title,
        frames: tabs.filter((tab) => tab === String(front?.id)).length,
        ofNoTab: tabs.filter((tab) => !open.includes(tab)).length,
        ofBefore: all.filter((key) => before.includes(key)).length,
      };
    }, before);
  const tab = await extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ title: 'A story with a story inside' });
    const asleep = await browser.tabs.discard(tab?.id ?? -1);
    return (asleep as { id?: number } | undefined)?.id ?? tab?.id ?? -1;
  });
  await extension.evaluate((browser, tab) => browser.tabs.update(tab, { active: true }), tab);
  const title = 'A story with a story inside';
  await expect.poll(counted).toEqual({ title, frames: 2, ofNoTab: 0, ofBefore: 0 });
  await expect.poll(badge).toBe('5');
  await extension.evaluate((browser, tab) => browser.tabs.remove(tab), tab);
});
