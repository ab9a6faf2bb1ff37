import { browser } from 'wxt/browser';
import { type Choice, formerKeys, parseSettings, type Settings, storedChoice } from './settings.ts';

/** The one file that touches the extension's storage for settings. */

/** The reader's settings now. Storage that cannot be read counts as empty: the defaults hold. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get());
  } catch (error) {
    console.warn('Backgrounder cannot read its settings and uses the defaults:', error);
    return parseSettings({});
  }
}

/**
 * Keeps choices, all or none of them. Rejects when storage does: the interface must not show as
 * kept what was not. Choices that keep nothing leave no trace; they go in a second step, once the
 * others are safe, so that what ends in between leaves too much, never too little.
 */
export async function keepChoices(choices: readonly Choice[]): Promise<void> {
  const stored = new Map(choices.map(storedChoice).map(({ key, value }) => [key, value]));
  const kept = [...stored].filter(([, value]) => value !== null);
  const forgotten = [
    ...[...stored.keys()].filter((key) => stored.get(key) === null),
    ...choices.flatMap(formerKeys),
  ];
  if (kept.length > 0) await browser.storage.local.set(Object.fromEntries(kept));
  if (forgotten.length > 0) await browser.storage.local.remove(forgotten);
}

/** Keeps these choices and nothing else, whatever is there: what is unread, of older or later versions, goes too. */
export async function keepOnly(choices: readonly Choice[]): Promise<void> {
  await keepChoices(choices);
  const kept = new Set(choices.map((choice) => storedChoice(choice).key));
  const others = Object.keys(await browser.storage.local.get()).filter((key) => !kept.has(key));
  if (others.length > 0) await browser.storage.local.remove(others);
}

/** Calls back with the new settings after each change, in every tab and page, until the signal aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  { signal }: { signal: AbortSignal },
): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void readSettings().then((settings) => signal.aborted || onChange(settings));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
