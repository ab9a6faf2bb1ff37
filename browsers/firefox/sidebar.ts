import type { Browser } from 'puppeteer-core';
import { askProcess } from './ask-process.ts';
import { evaluatePrivileged } from './privileged.ts';

/** What Firefox's sidebar says, as one line; undefined while it is closed. BiDi does not list it. */
export async function readSidebar(browser: Browser): Promise<string | undefined> {
  const script = "answer(content.document.body?.innerText ?? '')";
  const text = await askProcess<string>(browser, { of: 'sidebar', script });
  return text?.replace(/\s+/g, ' ');
}

/** Closes Firefox's sidebar. */
export async function closeSidebar(browser: Browser): Promise<void> {
  await evaluatePrivileged(browser, ({ window }) => window.SidebarController.hide());
}
