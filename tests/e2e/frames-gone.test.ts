import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

test('frames that go while they load make no error', async () => {
  const page = await harness.open('live-blog.html');
  await page.evaluate(async () => {
    const text =
      '<div></div><script>document.querySelector("div").innerHTML = "<p>Putin</p>".repeat(500)</script>';
    const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    // Each stays for a little longer than the one before: some go just as they are laid out.
    const stays = Array.from({ length: 50 }, async (_, index) => {
      await rest(index * 30);
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 500px; height: 310px';
      frame.srcdoc = text;
      document.body.append(frame);
      await rest(40 + index * 4);
      frame.remove();
    });
    await Promise.all(stays);
    document.querySelector('#feed')?.append('Macron has left.');
  });
  // What their scripts throw, the harness finds.
  const listed = async () => (await listedMarks(harness.extension))?.map(({ text }) => text);
  await expect.poll(listed).toContain('Macron');
});
