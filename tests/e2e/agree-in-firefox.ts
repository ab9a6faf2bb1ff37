import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from '../../browsers/firefox/privileged.ts';

/** Agrees to what Firefox asks, in its own window. */
export async function agreeInFirefox(browser: Browser): Promise<void> {
  await evaluatePrivileged(browser, async ({ window }) => {
    const panel = window.document.getElementById('notification-popup') as HTMLElement & {
      readonly state: string;
    };
    if (panel.state !== 'open') {
      await new Promise((shown) => panel.addEventListener('popupshown', shown, { once: true }));
    }
    const question = panel.firstElementChild as Element & { readonly button: HTMLElement };
    // Firefox takes no answer in the first half second, lest somebody be tricked into one.
    while (panel.state !== 'closed') {
      question.button.click();
      await new Promise((frame) => window.document.defaultView?.requestAnimationFrame(frame));
    }
  });
}
