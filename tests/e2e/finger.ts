import type { Page } from 'puppeteer-core';

/** A way up or down a screen, in CSS pixels of the viewport. */
export interface Stroke {
  readonly x: number;
  /** The heights that the finger comes through, the one it is set down at first. */
  readonly through: readonly [number, ...number[]];
}

/** Draws a finger along a stroke and lifts it. */
export async function stroke(page: Page, { x, through: [from, ...rest] }: Stroke): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, from);
  for (const y of rest) await finger.move(x, y);
  await finger.end();
}

/**
 * Draws a finger over a page, and waits until the page lies still.
 *
 * In Chromium the page glides on after the finger is lifted, and the next tap would do no more
 * than stop it: no click comes of it. Firefox does not scroll under a driver's finger.
 */
export async function scrollByFinger(page: Page, way: Stroke): Promise<void> {
  const glide = await page.evaluateHandle(() => {
    const state = { on: false };
    addEventListener('scroll', () => Object.assign(state, { on: true }), { passive: true });
    addEventListener('scrollend', () => Object.assign(state, { on: false }), { passive: true });
    return state;
  });
  await stroke(page, way);
  await page.waitForFunction((state) => !state.on, { polling: 'raf' }, glide);
}
