import type { Browser } from 'puppeteer-core';
import { askProcess } from './ask-process.ts';

/** What scripts hold of memory in the process of the tab in front once all garbage is gone, in megabytes. */
export async function heapOfTab(browser: Browser): Promise<number> {
  const script = `
    const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    memory.minimizeMemoryUsage(() => answer(memory.JSMainRuntimeGCHeap));`;
  return ((await askProcess<number>(browser, { of: 'tab', script })) ?? 0) / 1_000_000;
}

/**
 * What is in use of that: without the room that the heap keeps ready between things that are left, which
 * grows with what went through it and is no leak.
 */
export async function usedHeapOfTab(browser: Browser): Promise<number> {
  const script = `
    const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    let used = 0;
    const add = (process, path, kind, units, amount) => {
      if (path.startsWith('js-main-runtime-gc-heap-committed/used/')) used += amount;
    };
    memory.minimizeMemoryUsage(() => memory.getReports(add, null, () => answer(used), null, false));`;
  return ((await askProcess<number>(browser, { of: 'tab', script })) ?? 0) / 1_000_000;
}

/**
 * The addresses of windows, those of frames too, that were left and that something still holds once all garbage is
 * gone, in the process of the tab in front. Those that are kept for the way back are not among them.
 */
export async function keptWindows(browser: Browser): Promise<string[]> {
  const script = `
    const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    const kept = new Set();
    const add = (process, path) => {
      const [, address] = /^explicit\\/window-objects\\/top\\(none\\)\\/\\w+\\/window\\(([^)]*)/.exec(path) ?? [];
      if (address) kept.add(address.replaceAll('\\\\', '/'));
    };
    memory.minimizeMemoryUsage(() => memory.getReports(add, null, () => answer([...kept]), null, false));`;
  return (await askProcess<string[]>(browser, { of: 'tab', script })) ?? [];
}
