import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import type { Request } from '../../messaging/messages.ts';
import { becomesAsExpected, listedTexts, openAsExpected } from './as-expected.ts';
import { cardOn, pressInCard } from './card.ts';
import { goBack } from './go-back.ts';
import { useBrowser } from './harness.ts';
import { listen } from './page-record.ts';
import { pressSwitch } from './toolbar.ts';

const harness = useBrowser();

const cardsTerm = async (page: Page) => (await cardOn(page, harness))?.term;
const painted = async (page: Page) => (await paintedMarks(page)).length;

const badge = () =>
  harness.extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

/** Waits until a page has reported its marks: nothing is left to be asked of the background. */
async function settled(page: Page): Promise<Page> {
  const marks = await listedMarks(harness.extension);
  await expect.poll(badge).toBe(String(marks?.length));
  return page;
}

/** From now on the wall clock of our script in the page in front, and of the background, jumps at each look at it. */
function letClockJump(by: number): Promise<void> {
  return harness.extension.evaluate(async (browser, by) => {
    const jump = (by: number) => {
      const { now } = Date;
      let ahead = 0;
      Date.now = () => {
        ahead += by;
        return now() + ahead;
      };
      globalThis.Date = new Proxy(Date, {
        construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [date.now()]),
      });
    };
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    await browser.scripting.executeScript({ target, func: jump, args: [by] });
    jump(by);
  }, by);
}

/** Every question that a page asks: what has it asked, once nothing else is left to ask, and what comes of the answer. */
const questions: Readonly<Record<Request['type'], () => Promise<unknown>>> = {
  async 'load-popover'() {
    const page = await settled(await openAsExpected(harness, 'newspaper.html'));
    await harness.extension.killBackgroundOver(() => hoverMark(page, 'Minsk agreements'));
    await expect.poll(() => cardsTerm(page)).toBe('Minsk agreements');
  },
  async card() {
    const page = await settled(await openAsExpected(harness, 'dark.html'));
    await hoverMark(page, 'NATO');
    await expect.poll(() => cardsTerm(page)).toBe('NATO');
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
    await harness.extension.killBackgroundOver(() => hoverMark(page, 'Putin'));
    await expect.poll(() => cardsTerm(page)).toBe('Vladimir Putin');
  },
  async lexicon() {
    const page = await settled(await openAsExpected(harness, 'dark.html'));
    const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
    // In a form that English has not.
    const german = 'Eine Stunde lang sprach sie im Saal über den Krieg und über Wladimir Putin.';
    await harness.extension.killBackgroundOver(() =>
      page.evaluate((german) => {
        document.body.append(Object.assign(document.createElement('p'), { lang: 'de', textContent: german }));
      }, german),
    );
    await expect.poll(texts).toContain('Wladimir Putin');
  },
  async 'reader-css'() {
    const page = await settled(await openAsExpected(harness, 'newspaper.html'));
    const colour = { kind: 'style', category: 'people', part: 'colour', value: '#00806a' } as const;
    await harness.extension.killBackgroundOver(() => harness.choose(colour));
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  },
  async 'report-counts'() {
    const page = await settled(await openAsExpected(harness, 'dark.html'));
    await harness.extension.killBackgroundOver(async () => {
      await page.evaluate(() => document.body.append('NATO again.'));
      await expect.poll(() => painted(page)).toBe(7);
    });
    await settled(page);
  },
  async 'show-in-panel'() {
    const page = await settled(await openAsExpected(harness, 'dark.html'));
    await hoverMark(page, 'NATO');
    await expect.poll(() => cardsTerm(page)).toBe('NATO');
    // Else the pointer, which is slow to come on a busy machine, may find the card closed, and nothing is asked.
    await pressInCard(page, 'Keep open', harness);
    await harness.extension.killBackgroundOver(() => pressInCard(page, 'Open in the side panel', harness));
    if (inject('browser') === 'firefox') {
      // Its sidebar opens for its own controls only.
      await expect.poll(async () => (await cardOn(page, harness))?.text).toContain('press Alt+Shift+G');
    } else {
      // The press counts for a few seconds, in which it is asked again.
      await expect.poll(() => harness.extension.readSidePanel()).toMatch(/Organisations NATO /);
      await harness.extension.closeSidePanel();
    }
  },
};

test.each(Object.entries(questions))(
  'a background killed between question and answer is asked again: %s',
  async (_type, answered) => {
    await answered();
  },
);

test('an update takes the place of the version before in every open tab', async () => {
  const behind = await openAsExpected(harness, 'frames.html');
  const page = await settled(await openAsExpected(harness, 'dark.html'));
  await hoverMark(page, 'NATO');
  await expect.poll(() => cardsTerm(page)).toBe('NATO');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  await harness.update();
  await becomesAsExpected(page, harness);
  await expect.poll(() => page.$$eval(popoverTag, (cards) => cards.length)).toBe(0);
  await expect.poll(() => painted(page)).toBe(6);
  // Text that comes now is for the new script alone: the old one would paint it in its own way.
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.dataset.expect = 'european-union';
    added.textContent = 'The European Union listens.';
    document.body.append(added);
  });
  await becomesAsExpected(page, harness);
  await expect.poll(() => painted(page)).toBe(7);
  await pressSwitch(await harness.extension.openPopup(page), 'Countries and blocs');
  await expect.poll(() => painted(page)).toBe(4);
  await harness.choose({ kind: 'category', category: 'states', on: true });
  await page.bringToFront();
  await hoverMark(page, 'Putin');
  await expect.poll(() => cardsTerm(page)).toBe('Vladimir Putin');
  expect(await page.$$eval(popoverTag, (cards) => cards.length)).toBe(1);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await behind.bringToFront();
  await becomesAsExpected(behind, harness);
});

test('a page that the browser kept for the way back over an update is marked by the new script', async () => {
  const page = await openAsExpected(harness, 'frames.html');
  await page.goto(harness.url('destination.html'));
  await harness.update();
  await page.bringToFront();
  await goBack(page);
  // Firefox keeps the page, with marks that nobody answers for; Chrome loads it anew.
  await becomesAsExpected(page, harness);
  await expect.poll(badge).toBe('5');
  await page.evaluate(() => document.body.append('Macron has left.'));
  await expect.poll(async () => (await paintedMarks(page)).map(({ text }) => text)).toContain('Macron');
  await hoverMark(page, 'Macron');
  await expect.poll(() => cardsTerm(page)).toBe('Emmanuel Macron');
  await pressSwitch(await harness.extension.openPopup(page), 'People');
  await expect.poll(() => listedTexts(harness)).not.toContain('Macron');
});

// Firefox ends a script with its extension; Chrome leaves it running, and tells it nothing.
test.runIf(inject('browser') === 'chrome')(
  'a page whose extension was switched off is marked no otherwise, and left when the reader comes back',
  async () => {
    await harness.choose({ kind: 'category', category: 'people', on: false });
    const page = await harness.open('dark.html');
    const said = listen(page);
    const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
    // All but Putin.
    await expect.poll(texts).toHaveLength(5);
    const before = await texts();
    expect(before).not.toContain('Putin');
    await harness.extension.setEnabled(false);
    // A page that turns into another has its script read the settings again, which are gone.
    await page.evaluate(() => {
      history.pushState(null, '', '?another');
      document.body.append('NATO again.');
    });
    await expect.poll(texts).toEqual([...before, 'NATO']);
    // One that says that it is in another language now has its script start anew.
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Und wer von den Partnern das nicht will, der ist auch mit der NATO nicht gut dran.';
      document.body.prepend(paragraph);
      // After the script has looked which language that is.
      setTimeout(() => document.body.append(' NATO, NATO.'), 1000);
    });
    const alliances = async () => (await texts()).filter((text) => text === 'NATO');
    await expect.poll(alliances).toHaveLength(5);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(texts).toEqual([]);
    expect(said).toEqual([]);
    await comeBack();
  },
);

test.runIf(inject('browser') === 'chrome')(
  'a page that wrote itself anew is left too, once its extension was switched off',
  async () => {
    const page = await harness.open('hostile/opened-anew.html');
    const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
    await expect.poll(texts).toEqual(['Macron']);
    await page.evaluate('writeAnew()');
    await expect.poll(texts).toHaveLength(3);
    await harness.extension.setEnabled(false);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(texts).toEqual([]);
    await comeBack();
  },
);

test('what a page sends through its document neither stops nor starts anything', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  const id = new URL(harness.extension.origin).host;
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'annotator', messageId: 'page' };
    const named = `${id}:annotator:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(named, { detail }));
    document.dispatchEvent(new Event('backgrounder-successor'));
    for (const type of ['open-card', 'list-marks', 'report-counts', named]) {
      postMessage({ type, anyway: true, counts: {}, ...detail }, '*');
    }
    document.body.append('NATO again.');
  }, id);
  await expect.poll(() => painted(page)).toBe(7);
  expect(await page.$(popoverTag)).toBeNull();
});

test('short of memory, a page keeps its marks and opens cards', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  await harness.browser.runShortOfMemory(page);
  expect(await painted(page)).toBe(6);
  await hoverMark(page, 'NATO');
  await expect.poll(() => cardsTerm(page)).toBe('NATO');
});

test('a clock that jumps an hour ahead whenever it is asked holds nothing up', async () => {
  const page = await settled(await openAsExpected(harness, 'dark.html'));
  await letClockJump(3_600_000);
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
  // What comes first may set how long what comes next has to wait.
  for (const name of ['Macron', 'Starmer', 'Minsk agreements']) {
    await page.evaluate((name) => document.body.append(`${name} came. `), name);
    await expect.poll(texts).toContain(name);
    await settled(page);
  }
  await hoverMark(page, 'NATO');
  await expect.poll(() => cardsTerm(page)).toBe('NATO');
  await harness.choose({ kind: 'category', category: 'people', on: false });
  await expect.poll(texts).not.toContain('Macron');
});

test('access withdrawn while a page is open leaves no error, and given back marks again', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  await hoverMark(page, 'NATO');
  await expect.poll(() => cardsTerm(page)).toBe('NATO');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await harness.extension.setSiteAccess('withheld');
  // The page that was open goes on: its scripts are there, and so is whoever answers them.
  await page.evaluate(() => document.body.append('NATO again.'));
  await expect.poll(() => painted(page)).toBe(7);
  await hoverMark(page, 'Putin');
  await expect.poll(() => cardsTerm(page)).toBe('Vladimir Putin');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await page.reload();
  const popup = await harness.extension.openBehind('popup.html');
  const said = () => popup.evaluate(() => document.body.innerText);
  await expect.poll(said).toContain('Backgrounder may not read all pages');
  expect(await painted(page)).toBe(0);
  await popup.close();
  await harness.extension.setSiteAccess('granted');
  await page.reload();
  await becomesAsExpected(page, harness);
});

/** Switches the extension on again, and brings it anew, as other tests need it. */
async function comeBack(): Promise<void> {
  await harness.extension.setEnabled(true);
  // An update while Chrome still reads the background's script would be an error there: it ends too soon.
  await harness.extension.evaluate((browser) =>
    browser.runtime.sendMessage({ type: 'lexicon', language: 'de' }),
  );
  await harness.update();
}
