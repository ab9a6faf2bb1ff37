import { existsSync } from 'node:fs';
import { type Served, serve } from './serve.ts';

/** A page to open, and what keeps it reachable. */
export interface Target {
  readonly url: string;
  /** Whether it lies on the web, so that the browser needs the network. */
  readonly remote: boolean;
  close(): Promise<void>;
}

/**
 * What a reader means by an argument: an address, or a file, which is put on loopback because a
 * content script does not run in `file:` pages.
 *
 * @throws when it is neither.
 */
export async function openTarget(argument: string): Promise<Target> {
  if (/^https?:\/\//.test(argument)) return { url: argument, remote: true, close: async () => undefined };
  if (!existsSync(argument)) {
    throw new Error(`${argument} is neither a file nor an address that begins with http:// or https://.`);
  }
  const served: Served = await serve(argument);
  return { url: served.url(), remote: false, close: served.close };
}
