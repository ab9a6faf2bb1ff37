import type { Browser } from 'puppeteer-core';
import { askProcess } from './ask-process.ts';

/**
 * Runs a function, given as source text, on the closed shadow root of the first element with a
 * tag in the tab in front, or in an open shadow root there. A script with Firefox's own rights is sent
 * to the tab's process: BiDi has no way into a closed root that it did not see being made.
 */
export async function callOnClosedShadow(
  browser: Browser,
  { tag, body, args }: { tag: string; body: string; args: readonly unknown[] },
): Promise<unknown> {
  const call = `(${body})(root, ...${JSON.stringify(args)})`;
  const script = `(async () => {
    const find = (within) => within.querySelector(${JSON.stringify(tag)}) ??
      [...within.querySelectorAll('*')].reduce(
        (found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)), null);
    const root = find(content.document)?.openOrClosedShadowRoot;
    try {
      answer({ value: root ? ((await ${call}) ?? null) : undefined });
    } catch (error) {
      answer({ error: String(error) });
    }
  })()`;
  const answered = await askProcess<{ value?: unknown; error?: string }>(browser, { of: 'tab', script });
  if (answered?.error !== undefined) throw new Error(answered.error);
  return answered?.value;
}
