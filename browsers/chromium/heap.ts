import type { Page } from 'puppeteer-core';

/** What scripts hold of memory in a page's process once all garbage is gone, in megabytes. */
export async function heapOfPage(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Twice: what the first collection finalises, the second takes away.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}
