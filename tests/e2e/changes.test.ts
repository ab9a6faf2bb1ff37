import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { becomesAsExpected, listedTexts, openAsExpected } from './as-expected.ts';
import { goBack } from './go-back.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

const listed = () => listedTexts(harness);

test('text that is added later gets its marks', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => {
    const post = document.createElement('div');
    post.className = 'post';
    post.innerHTML = `<time>10:31</time><p data-expect="black-sea-ceasefire">Now a <b>Black Sea</b> ceasefire.</p>
      <p data-expect="emmanuel-macron">Macron smiles.</p>`;
    document.querySelector('#feed')?.prepend(post);
  });
  await becomesAsExpected(page, harness);
  await expect.poll(listed).toContain('Macron');
});

test('text that is shown right after it was read, and says so by no event, gets its marks', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  // A box a frame: one of them is shown between being read and the browser's first report of where it is.
  const boxes = await page.evaluate(() => {
    const boxes = Array.from({ length: 24 }, () => document.createElement('p'));
    for (const box of boxes) {
      box.style.display = 'none';
      box.textContent = 'Macron waits.';
    }
    document.querySelector('#feed')?.prepend(...boxes);
    const waiting = [...boxes];
    const showNext = () => {
      const box = waiting.shift();
      if (!box) return;
      box.style.display = 'block';
      requestAnimationFrame(showNext);
    };
    requestAnimationFrame(showNext);
    return boxes.length;
  });
  const painted = async () => (await paintedMarks(page)).filter(({ text }) => text === 'Macron').length;
  await expect.poll(painted).toBe(boxes);
});

test('text that is changed later loses its marks and gets those of the new words', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => {
    const correction = document.querySelector<HTMLElement>('#correction');
    const text = correction?.firstChild as Text;
    text.data = 'We had that wrong: NATO rejects a frozen conflict.';
    if (correction) correction.dataset.expect = 'nato frozen-conflict';
  });
  await becomesAsExpected(page, harness);
  await expect.poll(listed).not.toContain('Putin');
});

test('what is added to a paragraph while it is read again leaves no mark behind', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(async () => {
    const paragraph = document.createElement('p');
    const more = document.createElement('em');
    const long = document.createElement('div');
    paragraph.textContent = 'Macron waits, ';
    more.textContent = 'and Kushner.';
    long.innerHTML = '<p>Nothing of the kind, said Zelensky.</p>'.repeat(4000);
    document.body.prepend(paragraph);
    await new Promise((done) => setTimeout(done, 500));
    // Read in this order: the paragraph as it is by then; what is long; what was added to the paragraph.
    paragraph.append('or ');
    document.body.append(long);
    paragraph.append(more);
    const isPaintedIn = (element: Element) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) => element.contains(startContainer)),
      );
    const painted = async (element: Element) => {
      while (!isPaintedIn(element)) await new Promise((done) => setTimeout(done));
    };
    await painted(long);
    const last = document.createElement('b');
    last.textContent = 'Starmer ';
    more.prepend(last);
    await painted(last);
    paragraph.contentEditable = 'true';
  });
  const left = async () => (await paintedMarks(page)).map(({ text }) => text);
  await expect.poll(left).not.toContain('Macron');
  expect(await left()).not.toContain('Kushner');
});

test('text that is removed later is neither painted nor listed any more', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => document.querySelector('#oldest')?.remove());
  await expect.poll(listed).toEqual(['Zelensky', 'Putin', 'security guarantees']);
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text).sort();
  await expect.poll(texts).toEqual(['Putin', 'Zelensky', 'security guarantees']);
});

test('a name that is gone is painted as a first mention where it comes next', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => document.querySelector('.post')?.remove());
  await expect.poll(listed).not.toContain('Zelensky');
  await page.evaluate(() => document.querySelector('#feed')?.append('Zelensky has left.'));
  const painted = async () => (await paintedMarks(page)).find(({ text }) => text === 'Zelensky')?.highlight;
  await expect.poll(painted).toBe('people');
});

test('text that moves keeps its marks', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() =>
    document.querySelector('#feed')?.prepend(document.querySelector('#oldest') ?? ''),
  );
  await expect.poll(listed).toEqual(['Ukraine', 'Russia', 'Zelensky', 'Putin', 'security guarantees']);
  await becomesAsExpected(page, harness);
});

test('a single-page application keeps its marks right from story to story and back', async () => {
  const page = await openAsExpected(harness, 'single-page.html');
  await page.click('#to-second');
  await page.waitForFunction(() => location.pathname === '/stories/second');
  await becomesAsExpected(page, harness);
  await expect.poll(listed).toEqual(['Putin', 'Russia', 'sanctions']);
  await goBack(page);
  await page.waitForFunction(() => location.pathname === '/single-page.html');
  await becomesAsExpected(page, harness);
  await expect.poll(listed).toEqual(['Zelensky', 'Ukraine', 'NATO']);
});

test('what is far below is painted when the reader comes near, and not before', async () => {
  const page = await harness.open('long-read.html');
  const painted = async () => (await paintedMarks(page)).map(({ text }) => text);
  await expect.poll(painted).toContain('Zelensky');
  // The list is complete when the page is read to its end, later than what is in view is painted.
  await expect.poll(listed).toContain('Putin');
  expect(await painted()).not.toContain('Putin');
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(painted).toContain('Putin');
});

test('a page that empties the registry gets its marks back with the next change', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.querySelector('#feed')?.append('A new line.');
  });
  await becomesAsExpected(page, harness);
});

test('text that the page reveals gets its marks: a section that opens, a line that a click shows', async () => {
  const page = await openAsExpected(harness, 'joints.html');
  await page.evaluate(() => {
    const expects = (id: string, entry: string) => {
      const element = document.getElementById(id);
      if (element) element.dataset.expect = entry;
      return element;
    };
    expects('called', 'donald-trump');
    const later = expects('later', 'moscow');
    document.addEventListener('click', () => later?.classList.add('shown'));
  });
  await page.click('summary');
  await becomesAsExpected(page, harness);
  await expect.poll(listed).toEqual(expect.arrayContaining(['Trump', 'Moscow']));
});

test('an edit takes no marks from a paragraph, however much else the page has said since', async () => {
  const page = await openAsExpected(harness, 'live-blog.html');
  const before = await listed();
  await page.evaluate(() => {
    for (let index = 0; index < 60; index++) {
      const line = document.createElement('p');
      line.textContent =
        'The library opens at nine, and its reading room closes an hour before everything else. ';
      document.body.append(line);
    }
  });
  await page.evaluate(() => {
    const oldest = document.querySelector<HTMLElement>('#oldest [data-expect], #oldest');
    const walker = document.createTreeWalker(oldest as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data.trim()) node.data = `${node.data} (edited)`;
    }
    (oldest as HTMLElement).id = 'edited';
  });
  const edited = () => page.evaluate(() => document.querySelector('#edited')?.textContent ?? '');
  await expect.poll(edited).toContain('(edited)');
  await becomesAsExpected(page, harness);
  await expect.poll(listed).toEqual(before);
});
