import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import { bundleApp } from '../frameworks/bundle.ts';
import { cardOn } from './card.ts';
import { disappointments, isMarked } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { currentRow, pressRow, rowsIn, usePanels } from './panel.ts';

const harness = useBrowser();
const panels = usePanels(harness);

async function becomesAsExpected(page: Page): Promise<void> {
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
}

async function openMarked(fixture: string): Promise<Page> {
  const page = await harness.open(`hostile/${fixture}`);
  await becomesAsExpected(page);
  return page;
}

test('a page that seizes the registry of highlights keeps its own, and loses ours only for a moment', async () => {
  const page = await openMarked('registry.html');
  await page.evaluate('seize()');
  await page.mouse.move(30, 30);
  await page.mouse.move(60, 90);
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text).sort();
  await expect.poll(texts).toEqual(['NATO', 'Putin', 'Zelensky']);
  expect(await page.evaluate(() => CSS.highlights.has('mine'))).toBe(true);
});

test.each(['clears', 'exchanges', 'fills', 'raises', 'declares'])(
  'a page that %s our highlights has them as they were at the next move',
  async (how) => {
    const page = await openMarked('registry.html');
    await hoverMark(page, 'NATO');
    await waitForPopover(page, 'open');
    const before = await page.evaluate('state()');
    // At once: a moment after the pointer came, they are looked at.
    expect(await page.evaluate(`meddle('${how}'), state()`)).not.toEqual(before);
    await page.mouse.move(30, 30);
    await hoverMark(page, 'NATO');
    await expect.poll(() => page.evaluate('state()')).toEqual(before);
    expect(before).toEqual(['0 highlight NATO', '0 highlight Putin Zelensky', '1 highlight NATO']);
  },
);

test('a page that plays printing, or being left, keeps its marks and their number', async () => {
  const page = await openMarked('registry.html');
  const tab = await tabInFront();
  await expect.poll(() => badgeOf(tab)).toBe('3');
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('pagehide'));
  });
  expect((await paintedMarks(page)).length).toBe(3);
  // Numbers are shown in the order in which they come.
  await harness.open('hostile/opened-anew.html');
  const other = await tabInFront();
  await expect.poll(() => badgeOf(other)).toBe('1');
  expect(await badgeOf(tab)).toBe('3');
});

function tabInFront(): Promise<number> {
  return harness.extension.evaluate(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

function badgeOf(tabId: number): Promise<string> {
  return harness.extension.evaluate((api, tabId) => api.action.getBadgeText({ tabId }), tabId);
}

test('a page that replaced and froze built-ins neither stops us nor hears of us', async () => {
  const page = await harness.open('hostile/built-ins.html');
  // Its own Range is all that the page left to look with.
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(3);
  expect(await page.evaluate('strangers')).toEqual([]);
});

test('a page that plays the reader opens no card', async () => {
  // Without a dwell, what the page plays would open a card before the true pointer gets anywhere.
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  const page = await openMarked('events.html');
  await page.evaluate((tag) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener(
      'pointermove',
      ({ isTrusted }) => seen.push(isTrusted ? 'reader' : 'page'),
      true,
    );
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node.nodeName.toLowerCase() === tag) seen.push('card');
      }
    }).observe(document.documentElement, { childList: true });
  }, popoverTag);
  await page.evaluate('play()');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const seen = (await page.evaluate('seen')) as string[];
  expect([...new Set(seen)]).toEqual(['page', 'reader', 'card']);
});

test('a page can look for the card, and not into it', async () => {
  const page = await openMarked('events.html');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const seen = await page.evaluate((tag) => {
    const host = document.querySelector(tag);
    return { inside: host?.shadowRoot ?? null, text: host?.textContent, children: host?.childNodes.length };
  }, popoverTag);
  expect(seen).toEqual({ inside: null, text: '', children: 0 });
});

test('a page that plays Escape and presses closes no card, and its key is its own', async () => {
  const page = await openMarked('events.html');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const taken = await page.evaluate(async () => {
    const taken: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => taken.push(defaultPrevented));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return taken;
  });
  expect(taken).toEqual([false]);
  expect((await cardOn(page, harness))?.term).toBe('NATO');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});

test('a page in a language that is none is marked with what is written so everywhere', async () => {
  await openMarked('no-language.html');
});

test('a page that rewrites its text every ten milliseconds is marked right once it rests', async () => {
  const page = await harness.open('hostile/rewriting.html');
  await page.waitForFunction('turn === 150');
  await becomesAsExpected(page);
});

test('a page that writes itself anew is marked anew', async () => {
  const page = await harness.open('hostile/written-anew.html');
  await page.waitForFunction(() => document.title === 'Anew');
  await becomesAsExpected(page);
  expect((await paintedMarks(page)).length).toBe(3);
});

test('a page without a root is marked when one comes, and when it comes again', async () => {
  const page = await harness.open('hostile/rootless.html');
  await expect.poll(() => listedMarks(harness.extension)).toEqual([]);
  await page.evaluate('grow()');
  await becomesAsExpected(page);
  await page.evaluate(() => document.documentElement.remove());
  await expect.poll(() => listedMarks(harness.extension)).toEqual([]);
  await page.evaluate('grow()');
  await becomesAsExpected(page);
});

test('a frame without a root is marked when one comes', async () => {
  const page = await harness.open('hostile/framed-rootless.html');
  const [, frame] = page.frames();
  await frame?.evaluate('grow()');
  await becomesAsExpected(page);
});

test('a page that writes itself anew takes all that listened along, and cards open and close as before', async () => {
  const page = await openMarked('opened-anew.html');
  await hoverMark(page, 'Macron');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Emmanuel Macron');
  // Twice: what was added again goes again.
  for (const _ of [1, 2]) {
    await page.evaluate('writeAnew()');
    await becomesAsExpected(page);
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

/** What is painted, asked of the registry alone. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('backgrounder-')
        ? [...ranges].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          )
        : [],
    ),
  );
}

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

test('fields named like what scripts ask of elements neither hold a page up nor lose a mark', async () => {
  const page = await harness.open('hostile/named-fields.html');
  const found = async () => (await highlighted(page)).sort();
  await expect.poll(found).toEqual(['Macron', 'NATO', 'Putin', 'Starmer', 'Zelensky']);
});

test('forms with a field for each thing that an element has hide, hold up and break nothing', async () => {
  await harness.choose({ kind: 'field', name: 'density', value: 'section' });
  const page = await harness.open('hostile/every-field.html');
  const found = async () => (await highlighted(page)).sort();
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

test('what a page takes out while it is read hides nothing of the rest', async () => {
  const page = await harness.open('hostile/thinned.html');
  await page.waitForFunction(() => document.title === 'Thin');
  await expect.poll(async () => (await highlighted(page)).sort()).toEqual(['NATO', 'Putin']);
});

test('elements that get a shadow root after they were read are read with it', async () => {
  // With what is in a component from the start, all that was to be read has been.
  const page = await openMarked('late-roots.html');
  for (const how of ['defined', 'nested', 'plain']) {
    await page.evaluate(`filled.${how}()`);
    await becomesAsExpected(page);
  }
  // In a box that stays as it is, nothing tells of it but the reader's next move.
  await page.evaluate('hold()');
  await page.evaluate('filled.boxed()');
  // Not over a mark: the card that opens there is a change of the page.
  await page.mouse.move(900, 700);
  await becomesAsExpected(page);
});

test('names are found in writing of all kinds, and nothing of it is changed', async () => {
  const page = await openMarked('scripts.html');
  const lone = await page.evaluate(() => document.querySelector('#lone')?.textContent?.charCodeAt(0));
  expect(lone).toBe(0xd83d);
});

test.each(['react-18', 'react', 'vue'] as const)(
  '%s takes a marked page over as if it were not marked',
  async (name) => {
    const page = await openMarked('rendered.html');
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
    });
    const paragraph = await page.$('p');
    await page.evaluate(await bundleApp(name));
    await page.click('button');
    await page.waitForFunction(() => document.body.innerText.includes('Macron'));
    await becomesAsExpected(page);
    expect(said).toEqual([]);
    // Hydration kept the nodes it found: a mismatch would have made new ones.
    expect(
      await paragraph?.evaluate((node) => node.isConnected && node.textContent?.includes('Macron')),
    ).toBe(true);
  },
);

test.each([
  'remove',
  'rename',
  'later remove',
  'later rename',
  'hide',
  'move',
  'freeze',
  'disable',
  'refuse',
])('a page that would %s the card’s element loses the reader no key, and no later card', async (trap) => {
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  const page = await openMarked('trap.html');
  await page.evaluate(`trap = traps['${trap}']`);
  await hoverMark(page, 'NATO');
  await page.waitForFunction('sprung');
  const staysOpen = trap === 'freeze' || trap === 'disable';
  if (staysOpen) await expect.poll(() => cardIsSeen(page)).toBe(true);
  else await waitForPopover(page, 'closed');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  // What cannot be seen must not take the key: it is the page's then.
  await expect.poll(() => page.evaluate('pressed')).toEqual(staysOpen ? [] : [['Escape', false]]);
  await page.evaluate('trap = traps.none');
  // At once: without a dwell, every mark on a way in steps would open its card.
  await page.mouse.move(500, 700);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
});

/** Whether the card has a box in view, and no style that takes it out of sight. */
function cardIsSeen(page: Page): Promise<boolean | undefined> {
  return harness.browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
    const card = root.querySelector('[role=dialog]');
    const { left = 0, right = 0, width = 0 } = card?.getBoundingClientRect() ?? {};
    const shows = card?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return (
      shows === true && width > 200 && left >= 0 && right <= root.ownerDocument.documentElement.clientWidth
    );
  });
}
