import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { bundleApp } from '../frameworks/bundle.ts';
import { becomesAsExpected, highlighted, openAsExpected } from './as-expected.ts';
import { cardOn } from './card.ts';
import { isMarked } from './expectations.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

test('a page in a language that is none is marked with what is written so everywhere', async () => {
  await openAsExpected(harness, 'hostile/no-language.html');
});

test('a page that rewrites its text every ten milliseconds is marked right once it rests', async () => {
  const page = await harness.open('hostile/rewriting.html');
  await page.waitForFunction('turn === 150');
  await becomesAsExpected(page, harness);
});

test('a page that writes itself anew is marked anew', async () => {
  const page = await harness.open('hostile/written-anew.html');
  await page.waitForFunction(() => document.title === 'Anew');
  await becomesAsExpected(page, harness);
  expect((await paintedMarks(page)).length).toBe(3);
});

test('a page without a root is marked when one comes, and when it comes again', async () => {
  const page = await harness.open('hostile/rootless.html');
  await expect.poll(() => listedMarks(harness.extension)).toEqual([]);
  await page.evaluate('grow()');
  await becomesAsExpected(page, harness);
  await page.evaluate(() => document.documentElement.remove());
  await expect.poll(() => listedMarks(harness.extension)).toEqual([]);
  await page.evaluate('grow()');
  await becomesAsExpected(page, harness);
});

test('a frame without a root is marked when one comes', async () => {
  const page = await harness.open('hostile/framed-rootless.html');
  const [, frame] = page.frames();
  await frame?.evaluate('grow()');
  await becomesAsExpected(page, harness);
});

test('a page that writes itself anew takes all that listened along, and cards open and close as before', async () => {
  const page = await openAsExpected(harness, 'hostile/opened-anew.html');
  await hoverMark(page, 'Macron');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Emmanuel Macron');
  // Twice: what was added again goes again.
  for (const _ of [1, 2]) {
    await page.evaluate('writeAnew()');
    await becomesAsExpected(page, harness);
    await waitForPopover(page, 'closed');
    await page.mouse.move(500, 700);
    await hoverMark(page, 'NATO');
    await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
    await harness.extension.runCommand('open-card', page);
    await waitForPopover(page, 'open');
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
    await page.evaluate('notePaper()');
    await page.pdf();
    expect(await page.evaluate('onPaper')).toEqual([]);
    expect((await paintedMarks(page)).length).toBe(3);
  }
});

test('what changes as the root goes and comes back is read', async () => {
  const page = await harness.open('newspaper.html');
  await expect.poll(() => isMarked(page, harness.extension)).toBe(true);
  await page.evaluate(async () => {
    const root = document.documentElement;
    const heading = document.querySelector('h1') as HTMLElement;
    const text = heading.firstChild as Text;
    text.remove();
    text.data = 'Gone';
    root.remove();
    await new Promise((done) => setTimeout(done, 400));
    document.append(root);
    await new Promise((done) => setTimeout(done, 400));
    heading.textContent = 'Kushner comes to Riyadh';
  });
  const found = async () => (await listedMarks(harness.extension))?.map(({ text }) => text);
  await expect.poll(found).toContain('Kushner');
});

test('what a page takes out while it is read hides nothing of the rest', async () => {
  const page = await harness.open('hostile/thinned.html');
  await page.waitForFunction(() => document.title === 'Thin');
  await expect.poll(() => highlighted(page)).toEqual(['NATO', 'Putin']);
});

test('elements that get a shadow root after they were read are read with it', async () => {
  // With what is in a component from the start, all that was to be read has been.
  const page = await openAsExpected(harness, 'hostile/late-roots.html');
  for (const how of ['defined', 'nested', 'plain']) {
    await page.evaluate(`filled.${how}()`);
    await becomesAsExpected(page, harness);
  }
  // In a box that stays as it is, nothing tells of it but the reader's next move.
  await page.evaluate('hold()');
  await page.evaluate('filled.boxed()');
  // Not over a mark: the card that opens there is a change of the page.
  await page.mouse.move(900, 700);
  await becomesAsExpected(page, harness);
});

test('names are found in writing of all kinds, and nothing of it is changed', async () => {
  const page = await openAsExpected(harness, 'hostile/scripts.html');
  const lone = await page.evaluate(() => document.querySelector('#lone')?.textContent?.charCodeAt(0));
  expect(lone).toBe(0xd83d);
});

test.each(['react-18', 'react', 'vue'] as const)(
  '%s takes a marked page over as if it were not marked',
  async (name) => {
    const page = await openAsExpected(harness, 'hostile/rendered.html');
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
    });
    const paragraph = await page.$('p');
    await page.evaluate(await bundleApp(name));
    await page.click('button');
    await page.waitForFunction(() => document.body.innerText.includes('Macron'));
    await becomesAsExpected(page, harness);
    expect(said).toEqual([]);
    // Hydration kept the nodes it found: a mismatch would have made new ones.
    expect(
      await paragraph?.evaluate((node) => node.isConnected && node.textContent?.includes('Macron')),
    ).toBe(true);
  },
);
