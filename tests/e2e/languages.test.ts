import { expect, inject, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { viewport } from './harness.ts';
import { launchRecorded } from './recorded-browser.ts';

test.each([
  {
    language: 'de',
    command: 'Zum nächsten Begriff',
    title: 'Nachrichten mit Hintergrund lesen',
    mark: 'Sicherheitsgarantien',
  },
  {
    language: 'uk',
    command: 'Перейти до наступного терміна',
    title: 'Читайте новини, знаючи тло',
    mark: 'Мінські угоди',
  },
])('speaks $language in a browser that does', async ({ language, title, mark, command }) => {
  const { browser, takeForeign, close } = await launchRecorded({ viewport, language });
  try {
    const extension = await browser.install(inject('extensionDirectory'));
    const page = await extension.openBehind('welcome.html');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(title);
    // Its sample passage is in that language too, and marked by the names that the glossary has in it.
    await expect.poll(async () => (await paintedMarks(page)).map(({ text }) => text)).toContain(mark);
    const commands = await extension.evaluate((api) => api.commands.getAll());
    expect(commands.map(({ description }) => description)).toContain(command);
    expect(takeForeign('none:')).toEqual([]);
  } finally {
    await close();
  }
});
