import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';

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
    const state: { at: 'rest' | 'moving' | 'end' } = { at: 'rest' };
    addEventListener('scroll', () => Object.assign(state, { at: 'moving' }), { passive: true });
    addEventListener('scrollend', () => Object.assign(state, { at: 'end' }), { passive: true });
    return state;
  });
  await stroke(page, way);
  const last = inject('browser') === 'chrome' ? 'end' : 'rest';
  await page.waitForFunction((state, last) => state.at === last, { polling: 'raf' }, glide, last);
}
