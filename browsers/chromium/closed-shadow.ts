import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Runs a function, given as source text, on the closed shadow root of the first element with a tag, in the
 * page or in an open shadow root of it.
 */
export async function callOnClosedShadow(
  page: Page,
  { tag, body, args }: { tag: string; body: string; args: readonly unknown[] },
): Promise<unknown> {
  // Held fast while its root is asked for: a card may leave the page at any moment.
  // Roots are searched only where it is in one: that search asks each element itself, and forms may have fields
  // named like what it asks for.
  const host = (await page.$(tag)) ?? (await page.$(`pierce/${tag}`));
  if (!host) return undefined;
  const session = await page.createCDPSession();
  try {
    const backendNodeId = await host.backendNodeId();
    const { node } = await session.send('DOM.describeNode', { backendNodeId, pierce: true });
    const shadow = node.shadowRoots?.[0];
    return shadow && (await call(session, shadow, { body, args }));
  } finally {
    await session.detach();
    await host.dispose();
  }
}

async function call(
  session: CDPSession,
  { backendNodeId }: { readonly backendNodeId: number },
  { body, args }: { body: string; args: readonly unknown[] },
): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (...args) { return (${body})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
