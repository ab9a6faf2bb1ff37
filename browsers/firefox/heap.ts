import type { Browser } from 'puppeteer-core';
import { askProcess } from './ask-process.ts';

/** What scripts hold of memory in the process of the tab in front once all garbage is gone, in megabytes. */
export async function heapOfTab(browser: Browser): Promise<number> {
  const script = `
    const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    memory.minimizeMemoryUsage(() => answer(memory.JSMainRuntimeGCHeap));`;
  return ((await askProcess<number>(browser, { of: 'tab', script })) ?? 0) / 1_000_000;
}
