import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { becomesAsExpected, listedTexts, openAsExpected } from './as-expected.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

const listed = () => listedTexts(harness);

test('a component that is attached later gets its marks', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => {
    const element = document.createElement('story-quote');
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<p data-expect="minsk-agreements">“The Minsk agreements,” it quotes.</p>';
    document.querySelector('#feed')?.prepend(element);
  });
  await becomesAsExpected(page, harness);
});

test.each([
  ['another document', (text: Element) => document.implementation.createHTMLDocument('').body.append(text)],
  [
    'a closed root',
    (text: Element) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).append(text);
    },
  ],
])('text that is taken into %s leaves its marks behind', async (_where, take) => {
  const page = await openAsExpected(harness, 'live-blog.html');
  const text = await page.waitForSelector('#correction');
  await text?.evaluate(take);
  await expect.poll(listed).not.toContain('Putin');
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text).sort();
  await expect.poll(texts).toEqual(['Russia', 'Ukraine', 'Zelensky']);
});

test.each([
  ['a closed root', 'attachShadow' as const],
  ['a frame', 'iframe' as const],
])('what a page puts into a component that it took into %s is not followed there', async (_where, kind) => {
  const page = await openAsExpected(harness, 'live-blog.html');
  const component = await page.evaluateHandle(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Kushner waits.</p>';
    document.querySelector('#feed')?.prepend(host);
    return host;
  });
  await expect.poll(listed).toContain('Kushner');
  await component.evaluate((host, kind) => {
    const home = document.body.appendChild(document.createElement(kind === 'iframe' ? kind : 'div'));
    // A frame so small that its own text is left alone.
    const inside =
      home instanceof HTMLIFrameElement ? home.contentDocument?.body : home.attachShadow({ mode: 'closed' });
    inside?.append(host);
  }, kind);
  await expect.poll(listed).not.toContain('Kushner');
  await component.evaluate((host) => {
    const nested = document.createElement('div');
    nested.attachShadow({ mode: 'open' }).innerHTML = '<p>Starmer waits.</p>';
    host.shadowRoot?.replaceChildren('Macron has left. ', nested);
    document.querySelector('#feed')?.append('Witkoff has left.');
  });
  await expect.poll(listed).toContain('Witkoff');
  // What is registered from elsewhere, by whichever document's script.
  const registered = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    ),
  );
  expect(registered).not.toContain('Macron');
  expect(registered).not.toContain('Starmer');
});

/** Puts a frame of text with marks into the page in front, and waits until they are painted. */
async function addFrame(page: Page, markup: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 500px; height: 300px';
    frame.srcdoc = markup;
    document.querySelector('#feed')?.prepend(frame);
    const highlights = () => (frame.contentWindow as typeof window | null)?.CSS.highlights.size ?? 0;
    while (highlights() === 0) await new Promise((done) => setTimeout(done, 20));
  }, markup);
}

test('text that comes out of a frame is followed, and the component in it read', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  const root = '<template shadowrootmode="open"><p>Kushner waits.</p></template>';
  await addFrame(page, `<p>Starmer waits.</p><my-news>${root}</my-news>`);
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    document.body.append(...(inside?.querySelectorAll('p, my-news') ?? []));
  });
  await expect.poll(listed).toContain('Kushner');
  await page.evaluate(() => {
    const text = document.querySelector('body > p')?.firstChild as Text;
    text.data = 'Macron has left.';
  });
  await expect.poll(listed).toContain('Macron');
});

test('a frame that goes as it changes makes no error', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await addFrame(page, '<p>Starmer waits.</p>');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const paragraph = frame?.contentDocument?.querySelector('p');
    if (paragraph) paragraph.textContent = 'Kushner waits.';
    frame?.remove();
  });
  // What the frame's script throws, the harness finds. Another change of the page, so that there was time for it.
  await page.evaluate(() => document.querySelector('#feed')?.append('Macron has left.'));
  await expect.poll(listed).toContain('Macron');
});

test('a frame that is added later gets its marks', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'framed.html';
    document.querySelector('#feed')?.prepend(frame);
  });
  await expect.poll(async () => (await Promise.all(page.frames().map(paintedMarks))).flat().length).toBe(8);
  await becomesAsExpected(page, harness);
});

test('marks are listed as the page reads, shadow trees where their hosts stand', async () => {
  const page = await harness.open('shadow-root.html');
  await becomesAsExpected(page, harness);
  const inReadingOrder = await page.evaluate(() => {
    const entries: string[] = [];
    const read = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        entries.push(...(element.dataset.expect ?? '').split(' ').filter(Boolean));
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    return entries;
  });
  const entries = async () => ((await listedMarks(harness.extension)) ?? []).map(({ entry }) => entry);
  await expect.poll(entries).toEqual(inReadingOrder);
});

test('what is taken away is held by nothing of ours, and marked again where it comes back', async () => {
  const page = await openAsExpected(harness, 'shadow-root.html');
  const all = (await paintedMarks(page)).length;
  await page.evaluate(() => {
    const [leaving, staying] = ['leaving', 'staying'].map((id) => {
      const host = document.createElement('div');
      host.id = id;
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>NATO is in a component that goes.</p>';
      return host;
    });
    const gone = document.createElement('p');
    gone.id = 'gone';
    gone.textContent = 'Putin is in a paragraph that goes.';
    document.body.append(leaving as Node, staying as Node, gone);
    const refs = [leaving, leaving?.shadowRoot, gone].map((node) => new WeakRef(node as Node));
    Object.assign(globalThis, { staying, held: () => refs.filter((ref) => ref.deref()).length });
  });
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(all + 3);
  await page.evaluate(() => {
    for (const id of ['leaving', 'staying', 'gone']) document.getElementById(id)?.remove();
  });
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(all);
  const held = async () => {
    // Only once the garbage is gone.
    await harness.browser.heapMegabytes(page);
    return page.evaluate('held()');
  };
  await expect.poll(held).toBe(0);
  await page.evaluate('document.body.append(staying)');
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(all + 1);
});
