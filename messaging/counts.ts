import { browser } from 'wxt/browser';
import type { Counts } from './messages.ts';

/**
 * The marks of each tab's frames. Kept in the session's storage: the worker is put to sleep within
 * half a minute and would forget them. A key a frame, so that frames reporting at once never
 * overwrite each other.
 */

interface Frame {
  readonly tab: number;
  readonly frame: number;
}

/** Keeps a frame's counts. @returns those of its whole tab. */
export async function keepCounts({ tab, frame }: Frame, counts: Counts): Promise<Counts> {
  const key = `${prefixOf(tab)}${frame}`;
  if (total(counts) === 0) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: counts });
  return countsOfTab(tab);
}

/** The counts of a tab, all its frames together. */
export async function countsOfTab(tab: number): Promise<Counts> {
  const sum: Record<string, number> = {};
  for (const [, counts] of await framesOf(tab)) {
    for (const [category, count] of Object.entries(counts as Record<string, number>)) {
      sum[category] = (sum[category] ?? 0) + count;
    }
  }
  return sum;
}

/** The frames of a tab that carry marks, by number. */
export async function markedFrames(tab: number): Promise<number[]> {
  return (await framesOf(tab)).map(([key]) => Number(key.slice(prefixOf(tab).length)));
}

/** Calls back when the counts of a tab change, until the signal aborts. */
export function watchCounts(tab: number, onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (changes: object, area: string) => {
    const isOfTab = area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefixOf(tab)));
    if (isOfTab) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove((await framesOf(tab)).map(([key]) => key));
}

/** All marks of a page. */
export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);
}

async function framesOf(tab: number): Promise<[string, unknown][]> {
  const all = await browser.storage.session.get();
  return Object.entries(all).filter(([key]) => key.startsWith(prefixOf(tab)));
}

function prefixOf(tab: number): string {
  return `counts:${tab}:`;
}
