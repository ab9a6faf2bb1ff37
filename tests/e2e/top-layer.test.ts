import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { type CardOnScreen, cardAtRest, cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { inCard, openMarked, press, termOn, timesPainted } from './popover-inside.ts';

// While a modal dialog is open, or an element fills the screen, whatever is outside of it cannot be used,
// or is not seen. Cards are, wherever in the page that element stands.

const harness = useBrowser();

async function opened(page: Page, text: string, term: string): Promise<CardOnScreen['box']> {
  await hoverMark(page, text);
  await expect.poll(() => termOn(page, harness)).toBe(term);
  return (await cardAtRest(page, harness)).box;
}

/** That the card on a mark is in front, takes a press, and goes at the next. */
async function usable(page: Page, text: string, term: string): Promise<void> {
  await opened(page, text, term);
  await keepOpen(page);
  await press(page, 'Close', harness);
  await waitForPopover(page, 'closed');
}

async function keepOpen(page: Page): Promise<void> {
  await press(page, 'Keep open', harness);
  await expect.poll(async () => (await inCard(page, '.frame-pin', harness))?.pressed).toBe('true');
}

/** Opens or closes the dialog that a way of selectors leads to, each but the last to a component. */
function turnDialog(page: Page, turn: 'showModal' | 'close', way: readonly string[]): Promise<void> {
  return page.evaluate(
    (turn, way) => {
      let root: ParentNode | null | undefined = document;
      for (const step of way.slice(0, -1)) root = root?.querySelector(step)?.shadowRoot;
      root?.querySelector<HTMLDialogElement>(way.at(-1) ?? '')?.[turn]();
    },
    turn,
    way,
  );
}

test('stands above a page’s own modal dialog, where its buttons can be pressed', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="width:600px;height:500px;padding:40px">Terms of use<p>Macron and Starmer spoke of Ukraine.</p></dialog>',
    );
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    // As many pages do: a press on anything that is not inside of the dialog's content closes it.
    dialog?.addEventListener(
      'click',
      (event) => event.target === dialog || (event.target as Element).localName === 'p' || dialog.close(),
    );
  });
  await expect.poll(() => timesPainted(page, 'Starmer')).toBe(1);
  await opened(page, 'Starmer', 'Keir Starmer');
  await press(page, 'Keep open', harness);
  await expect.poll(async () => (await inCard(page, '.frame-pin', harness))?.pressed).toBe('true');
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await press(page, 'Close', harness);
  await waitForPopover(page, 'closed');
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a dialog that opens over a card does not cover it, and takes nothing along when it closes', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await opened(page, 'Minsk agreements', 'Minsk agreements');
  await press(page, 'Keep open', harness);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="width:900px;height:700px">A word from us</dialog>',
    );
    document.querySelector('dialog')?.showModal();
  });
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await press(page, 'Close', harness);
  await waitForPopover(page, 'closed');
});

test('shows in fullscreen', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.evaluate(() => {
    document.querySelector('article')?.addEventListener('click', (event) => {
      void (event.currentTarget as Element).requestFullscreen();
    });
  });
  await page.click('h1');
  // Fullscreen takes a moment to lay the page out anew.
  await page.waitForFunction(() => document.fullscreenElement?.getBoundingClientRect().width === innerWidth);
  await opened(page, 'Minsk agreements', 'Minsk agreements');
  // The page may still be taking its new shape, and the card with it.
  await expect
    .poll(async () => {
      const { left = 0, top = 0 } = (await cardOn(page, harness))?.box ?? {};
      const at = [left + 40, top + 60] as const;
      return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, ...at);
    })
    .toBe('backgrounder-popover');
  await page.evaluate(() => document.exitFullscreen());
});

test.each([
  ['a dialog over one that stands later in the page', [['#second'], ['#first']], 'Macron', 'Emmanuel Macron'],
  ['a dialog within another', [['#first'], ['#inner']], 'Kushner', 'Jared Kushner'],
  ['a component’s dialog around the page’s text', [['slot-dialog', 'dialog']], 'Witkoff', 'Steve Witkoff'],
  [
    'a dialog in a component of a component',
    [['own-dialog', 'deeper-dialog', 'dialog']],
    'Trump',
    'Donald Trump',
  ],
  ['a component’s dialog at the side of the view', [['side-dialog', 'dialog']], 'Kyiv', 'Kyiv'],
])('can be used in %s', async (_name, dialogs, text, term) => {
  const page = await openMarked(harness, 'dialogs.html');
  for (const way of dialogs) await turnDialog(page, 'showModal', way);
  await expect.poll(() => timesPainted(page, text)).toBe(1);
  await usable(page, text, term);
});

test.each([
  ['in the page', ['#first']],
  ['within a component', ['own-dialog', 'deeper-dialog', 'dialog']],
])('stays in use when a dialog opens over it %s, and when that closes', async (_name, way) => {
  const page = await openMarked(harness, 'dialogs.html');
  await opened(page, 'Minsk agreements', 'Minsk agreements');
  await keepOpen(page);
  await turnDialog(page, 'showModal', way);
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  await turnDialog(page, 'close', way);
  await press(page, 'Close', harness);
  await waitForPopover(page, 'closed');
});

/** The page's own popover, which closes at a press outside of it, with the card of a mark in it. */
async function inPopover(): Promise<{ page: Page; isOpen: () => Promise<boolean | undefined> }> {
  const page = await openMarked(harness, 'dialogs.html');
  await page.evaluate(() => document.getElementById('note')?.showPopover());
  await expect.poll(() => timesPainted(page, 'Kremlin')).toBe(1);
  await opened(page, 'Kremlin', 'Kremlin');
  await keepOpen(page);
  return {
    page,
    isOpen: () => page.evaluate(() => document.getElementById('note')?.matches(':popover-open')),
  };
}

test('a press in the card, and Escape, leave the page’s own popover around its mark open', async () => {
  const { page, isOpen } = await inPopover();
  expect(await isOpen()).toBe(true);
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  expect(await isOpen()).toBe(true);
});

test('a card that is kept open stays in use when the page’s own popover around its mark closes', async () => {
  const { page, isOpen } = await inPopover();
  await page.evaluate(() => document.getElementById('note')?.hidePopover());
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  expect(await isOpen()).toBe(false);
});

test.each([
  ['what is inside of a component', 'own-screen', 'article', 'NATO', 'NATO'],
  ['a component', 'whole-screen', undefined, 'Russia', 'Russia'],
])('shows where %s fills the screen', async (_name, component, inside, text, term) => {
  const page = await openMarked(harness, 'dialogs.html');
  await page.evaluate(
    (component, inside) => {
      const host = document.querySelector(component);
      const filling = inside ? host?.shadowRoot?.querySelector(inside) : host;
      filling?.addEventListener('click', () => void filling.requestFullscreen(), { once: true });
      host?.scrollIntoView();
    },
    component,
    inside,
  );
  await page.click(component);
  // Fullscreen takes a moment to lay the page out anew.
  await page.waitForFunction(() => {
    const filling = document.fullscreenElement;
    const inside = filling?.shadowRoot?.fullscreenElement ?? filling;
    return inside?.getBoundingClientRect().width === innerWidth;
  });
  await usable(page, text, term);
  await page.evaluate(() => document.exitFullscreen());
});

test('can be used in a form that fills the screen, whatever its fields are called', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.evaluate(() => {
    const form = document.createElement('form');
    const names: string[] = [];
    for (const name in form) names.push(name);
    form.innerHTML = '<p>Macron and Starmer spoke of it.</p>';
    form.innerHTML += names.map((name) => `<input hidden name="${name}">`).join('');
    document.querySelector('article')?.prepend(form);
    document.querySelector('form p')?.addEventListener('click', () => {
      void Element.prototype.requestFullscreen.call(form);
    });
  });
  await page.click('form p');
  await page.waitForFunction(() => {
    const filling = document.fullscreenElement;
    return filling && Element.prototype.getBoundingClientRect.call(filling).width === innerWidth;
  });
  await usable(page, 'Macron', 'Emmanuel Macron');
  await page.evaluate(() => document.exitFullscreen());
});
