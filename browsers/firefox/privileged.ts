import type { Browser, Page } from 'puppeteer-core';
import type { PrivilegedScope } from './scope.ts';

/**
 * What puppeteer-core has no method for: WebDriver BiDi commands of Firefox's own, sent on the
 * connection that Puppeteer keeps to itself.
 */
interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Sends a BiDi command. Rejects with Firefox's own message when it refuses. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Bidi };
  return (await connection.send(method, params)).result;
}

/** Leads a tab to an extension's document. `page.goto` waits for an event that never comes there. */
export async function navigate(page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  await sendBidi(page.browser(), 'browsingContext.navigate', { context, url, wait: 'complete' });
}

/**
 * Runs a function in the browser window's own scope, with all of Firefox's rights. It is sent as
 * source text, so it must use nothing but its parameters; arguments and result travel as JSON.
 * Needs a Firefox started with `--remote-allow-system-access`.
 */
export async function evaluatePrivileged<Args extends readonly unknown[], Result>(
  browser: Browser,
  body: (scope: PrivilegedScope, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no browser window to run privileged code in.');
  const call = `(${body})({ Ci, Services, WebExtensionPolicy, window }, ...${JSON.stringify(args)})`;
  const evaluated = (await sendBidi(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await ${call}) ?? null))()`,
    awaitPromise: true,
    target: { context: window.context },
  })) as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return JSON.parse(evaluated.result?.value ?? 'null') as Awaited<Result>;
}
