/** The open shadow roots below a node, outermost first, nested ones included. */
export function* rootsBelow(node: Node): Generator<ShadowRoot> {
  const own = node.nodeType === Node.ELEMENT_NODE ? (node as Element).shadowRoot : null;
  if (own) yield* withNested(own);
  if (!('querySelectorAll' in node)) return;
  // No selector finds shadow hosts: each element has to be asked.
  for (const element of (node as ParentNode).querySelectorAll('*')) {
    const root = element.shadowRoot;
    if (root) yield* withNested(root);
  }
}

function* withNested(root: ShadowRoot): Generator<ShadowRoot> {
  yield root;
  yield* rootsBelow(root);
}
