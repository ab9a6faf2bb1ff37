import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';

/** What scripts hold of memory in the process of the tab in front once all garbage is gone, in megabytes. */
export async function heapOfTab(browser: Browser): Promise<number> {
  const script = `data:application/javascript,${encodeURIComponent(`(() => {
    const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    memory.minimizeMemoryUsage(() => sendAsyncMessage('heap', memory.JSMainRuntimeGCHeap));
  })()`)}`;
  const bytes = await evaluatePrivileged(
    browser,
    ({ window }, script) =>
      new Promise<number>((answered) => {
        const tab = window.gBrowser.selectedBrowser.messageManager;
        const listener = ({ data }: { readonly data: number }) => {
          tab.removeMessageListener('heap', listener);
          answered(data);
        };
        tab.addMessageListener('heap', listener);
        tab.loadFrameScript(script, false);
      }),
    script,
  );
  return bytes / 1_000_000;
}
