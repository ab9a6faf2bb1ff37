import { expect, inject, test } from 'vitest';
import { askProcess } from '../../browsers/firefox/ask-process.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverPaintedMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { goTo } from '../../scripts/go-to.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser({ elsewhere: ['frame.invalid', 'script.invalid'] });

async function openOutOfReach() {
  const page = await harness.browser.newPage();
  await goTo(page, harness.url('out-of-reach.html'), 'domcontentloaded');
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(2);
  return page;
}

test('a walk points at a mark that is painted, and its card opens', async () => {
  const page = await openOutOfReach();
  await hoverPaintedMark(page, 3);
  await waitForPopover(page, 'open');
  await page.close();
});

test.runIf(inject('browser') === 'firefox')(
  'a page that a walk pointed at is let go of, though a frame of it is out of reach',
  async () => {
    const page = await openOutOfReach();
    const ask = (script: string) => askProcess(harness.browser.puppeteer, { of: 'tab', script });
    await expect
      .poll(() => ask("answer(content.frames[0].document.documentURI.split('?')[0])"))
      .toBe('about:neterror');
    await hoverPaintedMark(page, 0);
    // So it is not kept for the way back, where the driver ends what it began before the frame goes.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goto(harness.url('newspaper.html'));
    await expect.poll(() => harness.browser.keptWindows?.()).toEqual([]);
    await page.close();
  },
);
