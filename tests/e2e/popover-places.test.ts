import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { cardAtRest, pressInCard } from './card.ts';
import { useBrowser, viewport } from './harness.ts';
import { currentMark, inCard, openMarked, press, termOn } from './popover-inside.ts';

const harness = useBrowser();

test('says which of the entry’s marks this is, and goes to the others with the card', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await hoverMark(page, 'Ukraine');
  await expect.poll(() => termOn(page, harness)).toBe('Ukraine');
  const place = async () => (await inCard(page, '.foot-place', harness))?.text;
  await expect.poll(place).toBe('Mention 1 of 61');

  await press(page, 'Next mention on this page', harness);
  await expect.poll(place).toBe('Mention 2 of 61');
  await press(page, 'Previous mention on this page', harness);
  await expect.poll(place).toBe('Mention 1 of 61');

  // Round to the last, 4,000 pixels further down.
  await press(page, 'Previous mention on this page', harness);
  await expect.poll(place).toBe('Mention 61 of 61');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2500);
  const mark = await currentMark(page);
  expect(mark?.text).toBe('Ukraine');
  expect(mark?.top).toBeGreaterThan(0);
  expect(mark?.bottom).toBeLessThan(viewport.height);
  const { top, bottom } = (await cardAtRest(page, harness)).box;
  const { top: from, bottom: to } = mark ?? { top: 0, bottom: 0 };
  expect(Math.min(Math.abs(top - to), Math.abs(from - bottom))).toBeLessThan(12);
});

test('steps by keyboard go on from the mark whose card was opened with the mouse', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(() => termOn(page, harness)).toBe('Ukraine');
});

test('keeps the keyboard where it is while stepping', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(() => termOn(page, harness)).toBe('Volodymyr Zelensky');
  await hoverMark(page, 'Russia');
  await page.keyboard.press('Escape');
  await hoverMark(page, 'Russia');
  await expect.poll(() => termOn(page, harness)).toBe('Russia');
  await press(page, 'Next mention on this page', harness);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inCard(page, '.foot-place', harness))?.text).toBe('Mention 4 of 61');
});

test('a card that was opened from another has no place of its own', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.setViewport({ ...viewport, height: 500 });
  await hoverMark(page, 'Black Sea ceasefire');
  await expect.poll(() => termOn(page, harness)).toBe('Black Sea ceasefire');
  expect(await inCard(page, '.foot-place', harness)).toMatchObject({ text: 'Mention 1 of 2' });
  await pressInCard(page, 'Riyadh talks', harness);
  await expect.poll(() => termOn(page, harness)).toBe('Riyadh talks');
  expect(await inCard(page, '.frame-foot', harness)).toBeUndefined();
  const scrolled = async () => (await inCard(page, '.frame-body', harness))?.scrollTop;
  await expect.poll(scrolled).toBe(0);
  await page.mouse.wheel({ deltaY: 300 });
  await expect.poll(scrolled).toBeGreaterThan(0);
  await press(page, 'Back', harness);
  await expect.poll(() => termOn(page, harness)).toBe('Black Sea ceasefire');
  await expect.poll(scrolled).toBe(0);
});
