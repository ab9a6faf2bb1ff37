import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { listedTexts } from './as-expected.ts';
import { useBrowser } from './harness.ts';

/**
 * What a page hides, what has no box though it can be seen, and what comes into view without a scroll.
 */

const harness = useBrowser();

const listed = () => listedTexts(harness);
const painted = async (page: Page) => (await paintedMarks(page)).map(({ text }) => text).sort();
const highlightsOf = async (page: Page, name: string) =>
  (await paintedMarks(page)).filter(({ text }) => text === name).map(({ highlight }) => highlight);

test('text straight in elements that have no box is marked where it is seen, and when', async () => {
  const page = await harness.open('no-box.html');
  const seen = ['Kremlin', 'Macron', 'Minsk agreements', 'NATO', 'Russia', 'Ukraine', 'Zelensky'];
  await expect.poll(() => painted(page)).toEqual(seen);
  const all = ['Zelensky', 'Kremlin', 'NATO', 'Minsk agreements', 'Macron', 'Ukraine', 'Russia', 'Trump'];
  await expect.poll(listed).toEqual(all);
  await page.evaluate(() => document.querySelector('#later')?.classList.remove('closed'));
  await page.mouse.move(5, 5);
  await expect.poll(() => painted(page)).toContain('Starmer');
  // What comes next has neighbours that are far away.
  await page.evaluate(() => {
    document
      .querySelector('section:has(hr)')
      ?.insertAdjacentHTML('beforeend', '<p>Trump called.</p>'.repeat(60));
  });
  await expect.poll(async () => (await listed()).length).toBe(all.length + 1 + 60);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.className = 'none';
    late.textContent = 'Kushner waits.';
    document.querySelector('.grid')?.append(late);
  });
  await expect.poll(() => painted(page)).toContain('Kushner');
  await page.evaluate(() => document.querySelector('#below')?.scrollIntoView());
  await expect.poll(() => painted(page)).toContain('Trump');
});

const menu = (text: string) => `<nav style="display: none"><p>${text}</p></nav>`;

test('what a closed menu names is the first mention of nothing in the story', async () => {
  const page = await harness.open('live-blog.html');
  await expect.poll(listed).toContain('Putin');
  await page.evaluate((menu) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      `${menu}<p>Macron waits, said Kushner.</p><p>Macron has left.</p>`,
    );
  }, menu('Macron'));
  await expect.poll(() => highlightsOf(page, 'Macron')).toEqual(expect.arrayContaining(['people-repeat']));
  expect((await highlightsOf(page, 'Macron')).sort()).toEqual(['people', 'people-repeat']);
  expect((await listed()).filter((text) => text === 'Macron')).toHaveLength(2);
});

test('where first mentions alone are marked, those of a closed menu are passed over', async () => {
  await harness.choose({ kind: 'field', name: 'density', value: 'page' });
  const page = await harness.open('live-blog.html', (page) =>
    page.evaluateOnNewDocument((menu) => {
      document.addEventListener('DOMContentLoaded', () =>
        document.body.insertAdjacentHTML('afterbegin', menu),
      );
    }, menu('Putin')),
  );
  await expect.poll(listed).toContain('Putin');
  await expect.poll(() => painted(page)).toContain('Putin');
});

test('where first mentions alone are marked, one that is shown in place of another is', async () => {
  await harness.choose({ kind: 'field', name: 'density', value: 'page' });
  const page = await harness.open('live-blog.html');
  await expect.poll(listed).toContain('Putin');
  await page.evaluate(() => {
    const tabs = ['One', 'Other'].map((name, at) => {
      const tab = document.createElement('section');
      tab.innerHTML = `<p>${name}: Macron waits.</p>`;
      tab.style.display = at === 0 ? 'block' : 'none';
      return tab;
    });
    document.body.prepend(...tabs);
    Object.assign(globalThis, {
      turn: () => {
        for (const tab of tabs) tab.style.display = tab.style.display === 'none' ? 'block' : 'none';
      },
    });
  });
  await expect.poll(() => painted(page)).toContain('Macron');
  await page.evaluate('turn()');
  await page.mouse.move(5, 5);
  await expect.poll(listed).toContain('Macron');
  const shown = async () =>
    (await paintedMarks(page)).filter(({ text, laidOut }) => text === 'Macron' && laidOut).length;
  await expect.poll(shown).toBe(1);
});

test('text whose box the page takes away later stays marked', async () => {
  const page = await harness.open('live-blog.html');
  await expect.poll(listed).toContain('Putin');
  await page.evaluate(() => {
    // The middle one of three is looked for by where the others are.
    const lines = ['NATO waits.', 'Macron waits.', 'NATO has left.'].map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    });
    document.body.append(...lines, Object.assign(document.createElement('div'), { style: 'height: 9000px' }));
    Object.assign(globalThis, { middle: lines[1] });
  });
  await expect.poll(() => painted(page)).toContain('Macron');
  await page.evaluate('middle.style.display = "contents"; scrollTo(0, 9000)');
  await expect.poll(() => painted(page)).not.toContain('Macron');
  await page.evaluate('scrollTo(0, 0)');
  await expect.poll(() => painted(page)).toContain('Macron');
});

test('hidden words in a paragraph that is seen are neither listed nor counted', async () => {
  const page = await harness.open('live-blog.html');
  await expect.poll(listed).toContain('Putin');
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.innerHTML =
      'Macron waits, <span id="hidden" style="display: none">and Starmer does,</span> said Kushner.';
    document.body.prepend(line);
  });
  await expect.poll(listed).toContain('Kushner');
  expect(await listed()).not.toContain('Starmer');
  await page.evaluate(() => document.querySelector('#hidden')?.removeAttribute('style'));
  await expect.poll(listed).toContain('Starmer');
});

test('what a script moves into view as the reader turns the wheel is painted', async () => {
  const page = await harness.open('turned-pages.html');
  await expect.poll(() => painted(page)).toContain('Zelensky');
  await expect.poll(listed).toContain('Kremlin');
  expect(await painted(page)).not.toContain('Kremlin');
  await page.mouse.move(200, 200);
  await page.mouse.wheel({ deltaY: 100 });
  await expect.poll(() => painted(page)).toContain('Kremlin');
});
