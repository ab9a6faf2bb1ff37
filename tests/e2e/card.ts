import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { popoverTag } from '../../browsers/popover.ts';
import type { Harness } from './harness.ts';

/** A card as it stands on the screen. */
export interface CardOnScreen {
  /** The term at its head; undefined while it is being looked up, and where something else stands there. */
  readonly term: string | undefined;
  readonly text: string;
  /** Whether the keyboard's focus is inside it. */
  readonly focused: boolean;
  /** The names of its buttons, in order. */
  readonly buttons: readonly string[];
  /** It has its contents, and has come to where it stays. */
  readonly atRest: boolean;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** The card in view on the page in front; undefined while there is none. */
export async function cardOn(page: Page, { browser }: Harness): Promise<CardOnScreen | undefined> {
  return browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
    const frame = root.querySelector<HTMLElement>('[role=dialog]');
    if (!frame || !root.host.matches(':popover-open')) return undefined;
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return {
      term: root.querySelector('h2')?.textContent ?? undefined,
      text: frame.innerText,
      focused: root.activeElement !== null,
      buttons: [...frame.querySelectorAll('button')].map(
        (button) => button.ariaLabel ?? button.innerText.trim(),
      ),
      atRest:
        !root.querySelector('.card-loading') &&
        frame.getAnimations().every(({ playState }) => playState === 'finished'),
      box: { left, top, right, bottom },
    };
  });
}

/** The card once it neither moves nor changes: in two looks, since the page around it may take a new shape. */
export async function cardAtRest(page: Page, harness: Harness): Promise<CardOnScreen> {
  let card: CardOnScreen | undefined;
  const rests = async () => {
    const before = card;
    card = await cardOn(page, harness);
    return card?.atRest === true && JSON.stringify(card) === JSON.stringify(before);
  };
  await expect.poll(rests).toBe(true);
  if (!card) throw new Error('The card is gone.');
  return card;
}

/** Presses a button of the card with the mouse, by its name. A related entry's begins with a swatch. */
export async function pressInCard(page: Page, name: string, harness: Harness): Promise<void> {
  await cardAtRest(page, harness);
  const point = await harness.browser.evaluateInClosedShadow(
    { page, tag: popoverTag },
    (root, name) => {
      const buttons = [...root.querySelectorAll('button')];
      const button = buttons.find((button) => (button.ariaLabel ?? button.innerText.trim()).endsWith(name));
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    name,
  );
  if (!point) throw new Error(`The card has no button “${name}”.`);
  // At once: what the mouse rests on along the way, on a busy machine, would take the card's place.
  await page.mouse.move(point.x, point.y);
  await page.mouse.click(point.x, point.y);
}
