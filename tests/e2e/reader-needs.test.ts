import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { popoverTag } from '../../browsers/popover.ts';
import { cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { useOwnPages } from './own-pages.ts';
import { markLines, pixelsDiffer } from './pixels.ts';
import { openMarked } from './popover-inside.ts';

const harness = useBrowser({ needs: ['forced colours', 'less motion'] });
const own = useOwnPages(harness);

const asks = (page: Page, query: string) => page.evaluate((query) => matchMedia(query).matches, query);

test('in forced colours marks show, and what is chosen differs from what is not', async () => {
  const page = await harness.open('newspaper.html');
  expect(await asks(page, '(forced-colors: active)')).toBe(true);
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  const lines = (await markLines(page)).slice(0, 4);
  const { marked, plain } = await pixelsDiffer(page, harness, lines);
  expect(marked).toEqual(lines.map(({ text }) => ({ text, differs: true })));
  expect(plain).toBe(false);
  const options = await own.open('options.html');
  expect(await asks(options, '(forced-colors: active)')).toBe(true);
  const looks = (selector: string) =>
    options.$eval(selector, (element) => {
      const { backgroundColor, borderBlockEndColor } = getComputedStyle(element);
      return `${backgroundColor} ${borderBlockEndColor}`;
    });
  expect(await looks('.page-nav a[aria-current]')).not.toBe(await looks('.page-nav a:not([aria-current])'));
  expect(await looks('.choices-bar .choice:has(:checked)')).not.toBe(
    await looks('.choices-bar .choice:not(:has(:checked))'),
  );
  const on = await looks('.switch-input:checked');
  await options.$eval('.switch-input:checked', (input) => (input as HTMLElement).click());
  expect(await looks('.switch-input:not(:checked)')).not.toBe(on);
});

test('nothing moves where the reader wants less motion', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  expect(await asks(page, '(prefers-reduced-motion: reduce)')).toBe(true);
  await harness.extension.runCommand('open-card', page);
  const motions = () =>
    harness.browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) =>
      root
        .getAnimations()
        .flatMap((animation) => (animation.effect as KeyframeEffect).getKeyframes())
        .flatMap((frame) => Object.keys(frame))
        .filter((name) => ['translate', 'transform', 'scale', 'opacity'].includes(name)),
    );
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBeTruthy();
  expect(await motions()).toEqual([]);
  const options = await own.open('options.html');
  expect(await options.$eval('.switch-input', (input) => getComputedStyle(input).transitionDuration)).toBe(
    '0s',
  );
});
