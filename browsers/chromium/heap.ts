import type { Page } from 'puppeteer-core';

/** What scripts hold of memory in a page's process once all garbage is gone, in megabytes. */
export async function heapOfPage(page: Page): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await heapUsage(page);
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}

/** The same without the DOM's own heap. Chrome leaves a megabyte in that for every thirty pages, without any extension. */
export async function heapOfScripts(page: Page): Promise<number> {
  const { usedSize, backingStorageSize } = await heapUsage(page);
  return (usedSize + backingStorageSize) / 1_000_000;
}

async function heapUsage(page: Page) {
  const session = await page.createCDPSession();
  // Twice: what the first collection finalises, the second takes away.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage;
}
