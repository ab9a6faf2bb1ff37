import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';

/**
 * Resolves once what Puppeteer put aside of a profile's settings is back in its place. It moves them
 * back when the browser's process is gone, and after a crash nothing of its own can be waited for:
 * `close` returns at once when the connection is lost.
 */
export async function settingsAreBack(profile: string): Promise<void> {
  const aside = ['prefs.js', 'user.js'].map((file) => join(profile, `${file}.puppeteer`));
  if (!aside.some((file) => existsSync(file))) return;
  for await (const _ of setInterval(10)) if (!aside.some((file) => existsSync(file))) return;
}
