import { expect, inject, test } from 'vitest';
import { weightOf } from '../weight.ts';
import { useBrowser } from './harness.ts';

/**
 * What the extension may weigh, and what it may leave registered with a page. Times are for
 * `npm run bench`.
 */

const folder = inject('extensionDirectory');
const harness = useBrowser();

// Kilobytes, gzipped, with all that is loaded along. What goes into every page was to stay under 45:
// docs/performance.md tells what stands in the way.
test.each([
  { files: ['content-scripts/annotator.js', 'content-scripts/annotator.css'], kilobytes: 53 },
  { files: ['popover.js'], kilobytes: 24 },
  { files: ['story.js'], kilobytes: 8 },
  { files: ['background.js'], kilobytes: 245 },
  { files: ['popup.html'], kilobytes: 23 },
  { files: ['options.html'], kilobytes: 170 },
  { files: ['welcome.html'], kilobytes: 90 },
  { files: ['sidepanel.html'], kilobytes: 170 },
  { files: ['names-worker.js'], kilobytes: 155 },
  { files: ['glossary.html'], kilobytes: 260 },
])('$files weighs at most $kilobytes kB', ({ files, kilobytes }) => {
  const weight = weightOf(folder, files);
  expect(weight).toBeLessThan(kilobytes);
  // A budget that nobody could ever reach holds nothing back.
  expect(weight).toBeGreaterThan(kilobytes * 0.8);
});

test('of ten thousand marks only those near the viewport are registered with the page', async () => {
  const page = await harness.open('newspaper.html');
  const registered = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await page.evaluate(() => {
    const paragraph = '<p>Ukraine and Russia spoke of the Minsk agreements, NATO and the Kremlin.</p>';
    document.body.innerHTML = `<h1>Ukraine and Russia</h1>${paragraph.repeat(2000)}`;
  });
  await expect.poll(registered).toBeGreaterThan(50);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(
          ({ startContainer }) => startContainer.parentElement === document.body.lastElementChild,
        ),
      ),
    );
  await expect.poll(painted).toBe(true);
  // Three screens of some forty lines, and the rest of the chunks that reach into them.
  await expect.poll(registered).toBeLessThan(1000);
});
