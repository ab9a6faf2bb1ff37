import { hashStep, spread } from '../matching/alias-table.ts';
import type { Corrections } from '../matching/decide.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The name under which a page is remembered: its host, for the reader to recognise, and a hash of
 * the rest. Where someone reads is nothing to keep in plain words.
 */
export function pageKey({ hostname, pathname, search }: Location): string {
  let hash = 0;
  for (const character of pathname + search) hash = hashStep(hash, character.charCodeAt(0));
  return `${hostname} ${(spread(hash) >>> 0).toString(16)}`;
}

/** What the reader said of marks, as it holds on one page. */
export function correctionsIn({ aliases, muted, notHere }: Settings, page: string): Corrections {
  return { aliases, entries: new Set([...muted, ...(notHere.get(page) ?? [])]) };
}

/** Whether two sets of corrections say the same. */
export function sameCorrections(a: Corrections, b: Corrections): boolean {
  const text = ({ aliases, entries }: Corrections) =>
    JSON.stringify([[...aliases].sort(), [...entries].sort()]);
  return text(a) === text(b);
}
