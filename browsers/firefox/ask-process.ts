import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';
import type { TabProcess } from './scope.ts';

/**
 * Runs a script in the process of what the window shows, where none of BiDi's commands gets to: in that
 * of the tab in front, or of the sidebar.
 *
 * @param script calls `answer` once, with something that travels as JSON.
 * @returns what it answered; null while there is no such process, or where another took its place meanwhile.
 */
export async function askProcess<Answer>(
  browser: Browser,
  { of, script }: { of: 'tab' | 'sidebar'; script: string },
): Promise<Answer | null> {
  const source = `((answer) => { ${script} })((value) => sendAsyncMessage('answer', value))`;
  const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`;
  const answer = await evaluatePrivileged(
    browser,
    ({ window }, of, url) => {
      const { isOpen, browser: sidebar } = window.SidebarController;
      // An extension's page stands in a browser within the sidebar's own.
      const inner = isOpen ? sidebar.contentDocument?.getElementById('webext-panels-browser') : null;
      const shown = of === 'tab' ? window.gBrowser.selectedBrowser : inner;
      if (!shown) return null;
      const owner = shown as unknown as EventTarget & { readonly messageManager: TabProcess | null };
      const { messageManager } = owner;
      if (!messageManager) return null;
      return new Promise<{ readonly value: unknown }>((answered) => {
        const end = (value: unknown) => {
          messageManager.removeMessageListener('answer', listener);
          owner.removeEventListener('XULFrameLoaderCreated', replaced);
          answered({ value });
        };
        const listener = ({ data }: { readonly data: unknown }) => end(data);
        const replaced = () => end(null);
        messageManager.addMessageListener('answer', listener);
        owner.addEventListener('XULFrameLoaderCreated', replaced);
        messageManager.loadFrameScript(url, false);
      });
    },
    of,
    url,
  );
  return answer && (answer.value as Answer | null);
}
