import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';
import type { TabProcess } from './scope.ts';

/** What Firefox's sidebar says, as one line; undefined while it is closed. BiDi does not list it. */
export async function readSidebar(browser: Browser): Promise<string | undefined> {
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(
    "sendAsyncMessage('sidebar-text', content.document.body?.innerText ?? '')",
  )}`;
  const text = await evaluatePrivileged(
    browser,
    ({ window }, script) => {
      const { isOpen, browser: frame } = window.SidebarController;
      // An extension's page stands in a browser within the sidebar's own.
      const inner = frame.contentDocument?.getElementById('webext-panels-browser');
      if (!isOpen || !inner) return null;
      const { messageManager } = inner as unknown as { readonly messageManager: TabProcess };
      return new Promise<string>((answered) => {
        const listener = ({ data }: { readonly data: string }) => {
          messageManager.removeMessageListener('sidebar-text', listener);
          answered(data);
        };
        messageManager.addMessageListener('sidebar-text', listener);
        messageManager.loadFrameScript(script, false);
      });
    },
    script,
  );
  return text?.replace(/\s+/g, ' ');
}

/** Closes Firefox's sidebar. */
export async function closeSidebar(browser: Browser): Promise<void> {
  await evaluatePrivileged(browser, ({ window }) => window.SidebarController.hide());
}
