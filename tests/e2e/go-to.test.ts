import { expect, test } from 'vitest';
import { goTo } from '../../scripts/go-to.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser({ elsewhere: ['frame.invalid', 'script.invalid', 'nowhere.invalid'] });

test('a page has arrived though parts of it are out of reach', async () => {
  const page = await harness.browser.newPage();
  const { arrived } = await goTo(page, harness.url('out-of-reach.html'), 'domcontentloaded');
  expect(arrived).toBe(true);
  expect(await page.title()).toBe('A story with parts that are out of reach');
  await page.close();
});

test('an address that nobody answers at is told in one line', async () => {
  const page = await harness.browser.newPage();
  const { arrived, problem } = await goTo(page, 'http://nowhere.invalid/story.html', 'domcontentloaded');
  expect(arrived).toBe(false);
  expect(problem).toMatch(/^(net::ERR|NS_ERROR)_\w+$/);
  await page.close();
});
