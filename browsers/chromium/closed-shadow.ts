import type { CDPSession, Page } from 'puppeteer-core';

interface DomNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** Runs a function, given as source text, on the closed shadow root of the first element with a tag. */
export async function callOnClosedShadow(
  page: Page,
  { tag, body, args }: { tag: string; body: string; args: readonly unknown[] },
): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const shadow = find(root, tag)?.shadowRoots?.[0];
    return shadow && (await call(session, shadow, { body, args }));
  } finally {
    await session.detach();
  }
}

async function call(
  session: CDPSession,
  { backendNodeId }: DomNode,
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

function find(node: DomNode, tag: string): DomNode | undefined {
  if (node.localName === tag) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, tag);
    if (found) return found;
  }
  return undefined;
}
