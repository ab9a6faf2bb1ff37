import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { highlighted } from './as-expected.ts';
import { cardOn, pressInCard } from './card.ts';
import { useBrowser } from './harness.ts';
import { currentRow, pressRow, rowsIn, usePanels } from './panel.ts';

const harness = useBrowser();
const panels = usePanels(harness);

test('fields named like what scripts ask of elements neither hold a page up nor lose a mark', async () => {
  const page = await harness.open('hostile/named-fields.html');
  const found = () => highlighted(page);
  await expect.poll(found).toEqual(['Macron', 'NATO', 'Putin', 'Starmer', 'Zelensky']);
});

test('forms with a field for each thing that an element has hide, hold up and break nothing', async () => {
  await harness.choose({ kind: 'field', name: 'density', value: 'section' });
  const page = await harness.open('hostile/every-field.html');
  const found = () => highlighted(page);
  const before = ['Kiew', 'Macron', 'Minsk agreements', 'NATO', 'Putin', 'Wladimir Putin'];
  await harness.choose({ kind: 'field', name: 'density', value: 'every' });
  await expect.poll(found).toEqual(before);
  await page.evaluate('add()');
  await expect.poll(found).toEqual([...before, 'Starmer'].sort());
  await page.evaluate('change()');
  const all = [...before, 'Starmer', 'Zelensky'].sort();
  await expect.poll(found).toEqual(all);
  const listed = await listedMarks(harness.extension);
  expect(listed?.map(({ text }) => text).sort()).toEqual(all);
  expect(new Set((await paintedMarks(page)).map(({ place }) => place)).size).toBe(all.length);
  const panel = await panels.beside(page);
  await expect.poll(async () => (await rowsIn(panel)).length).toBe(7);
  await pressRow(panel, 'NATO');
  await expect.poll(() => currentRow(panel)).toBe('NATO');
  for (const [text, term] of [
    ['Putin', 'Vladimir Putin'],
    ['Starmer', 'Keir Starmer'],
  ] as const) {
    await hoverMark(page, text);
    await expect.poll(async () => (await cardOn(page, harness))?.term).toBe(term);
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
  }
  await page.evaluate('take()');
  await expect.poll(found).toEqual(['Putin']);
});

test('a selection among fields that hide what is inside of their form is there again after a card was used', async () => {
  const page = await harness.open('hostile/named-fields.html');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form>One<b>two</b><i>three</i><input name="childNodes" /><input name="nodeValue" /></form>',
    );
    const form = [...document.querySelectorAll('form')].at(-1) as Element;
    getSelection()?.setBaseAndExtent(form, 1, form, 3);
  });
  await hoverMark(page, 'Putin');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Vladimir Putin');
  await pressInCard(page, 'Keep open', harness);
  await pressInCard(page, 'Close', harness);
  await waitForPopover(page, 'closed');
  const selected = await page.evaluate(() => {
    const { anchorOffset, focusOffset } = getSelection() as Selection;
    return { anchorOffset, focusOffset, text: String(getSelection()) };
  });
  expect(selected).toEqual({ anchorOffset: 1, focusOffset: 3, text: 'twothree' });
});
