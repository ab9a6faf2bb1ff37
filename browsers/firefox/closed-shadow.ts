import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';

/**
 * Runs a function, given as source text, on the closed shadow root of the first element with a
 * tag in the tab in front. A script with Firefox's own rights is sent to the tab's process: BiDi
 * has no way into a closed root that it did not see being made.
 */
export async function callOnClosedShadow(
  browser: Browser,
  { tag, body, args }: { tag: string; body: string; args: readonly unknown[] },
): Promise<unknown> {
  const call = `(${body})(root, ...${JSON.stringify(args)})`;
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(`(async () => {
    const root = content.document.querySelector(${JSON.stringify(tag)})?.openOrClosedShadowRoot;
    try {
      sendAsyncMessage('closed-shadow', { value: root ? ((await ${call}) ?? null) : undefined });
    } catch (error) {
      sendAsyncMessage('closed-shadow', { error: String(error) });
    }
  })()`)}`;
  const answer = await evaluatePrivileged(
    browser,
    ({ window }, script) =>
      new Promise<{ value?: unknown; error?: string }>((answered) => {
        const tab = window.gBrowser.selectedBrowser.messageManager;
        const listener = ({ data }: { data: { value?: unknown; error?: string } }) => {
          tab.removeMessageListener('closed-shadow', listener);
          answered(data);
        };
        tab.addMessageListener('closed-shadow', listener);
        tab.loadFrameScript(script, false);
      }),
    script,
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
