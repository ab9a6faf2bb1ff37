import { expect, test } from 'vitest';
import { becomesAsExpected } from './as-expected.ts';
import { statedExpectations } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { markLines, pixelsDiffer } from './pixels.ts';

const harness = useBrowser();

const templates = [
  'newspaper.html',
  'blog.html',
  'live-blog.html',
  'dark.html',
  'shadow-root.html',
  'frames.html',
  'strict-policy.html',
  'single-page.html',
  'left-alone.html',
  'joints.html',
];

test.each(templates)('%s carries the marks that it expects, and no others', async (fixture) => {
  const page = await harness.open(fixture);
  await becomesAsExpected(page, harness);
  expect(await statedExpectations(page)).toBeGreaterThan(1);
});

test.each(templates)('%s keeps its DOM to the byte', async (fixture) => {
  await harness.choose({ kind: 'field', name: 'enabled', value: false });
  const page = await harness.open(fixture);
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await harness.choose({ kind: 'field', name: 'enabled', value: true });
  await becomesAsExpected(page, harness);
  expect(await html()).toBe(before);
});

test.each(['newspaper.html', 'dark.html', 'shadow-root.html', 'frames.html', 'strict-policy.html'])(
  'the marks of %s can be seen',
  async (fixture) => {
    const page = await harness.open(fixture);
    await becomesAsExpected(page, harness);
    const lines = await markLines(page);
    expect(lines.length).toBeGreaterThan(2);
    const { marked, plain } = await pixelsDiffer(page, harness, lines);
    expect(marked).toEqual(lines.map(({ text }) => ({ text, differs: true })));
    expect(plain).toBe(false);
  },
);
