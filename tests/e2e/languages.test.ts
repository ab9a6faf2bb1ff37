import { expect, inject, test } from 'vitest';
import { launch } from '../../browsers/launch.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { viewport } from './harness.ts';

// Firefox speaks the languages only that it was installed with.
test.runIf(inject('browser') === 'chrome')('speaks German in a German browser', async () => {
  const browser = await launch('chrome', { headless: true, offline: true, viewport, language: 'de' });
  try {
    const extension = await browser.install(inject('extensionDirectory'));
    const page = await extension.openBehind('welcome.html');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Nachrichten mit Hintergrund lesen');
    // Its sample passage is German too, and marked by the German names of the glossary.
    await expect
      .poll(async () => (await paintedMarks(page)).map(({ text }) => text))
      .toContain('Sicherheitsgarantien');
    const commands = await extension.evaluate((api) => api.commands.getAll());
    expect(commands.map(({ description }) => description)).toContain('Zum nächsten Begriff');
  } finally {
    await browser.close();
  }
});
