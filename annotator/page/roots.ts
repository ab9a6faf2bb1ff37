import { elementsIn, propertyOf } from './of-forms.ts';

/** The open shadow roots below a node, outermost first, nested ones included. */
export function* rootsBelow(node: Node): Generator<ShadowRoot> {
  // No selector finds shadow hosts: each element has to be asked.
  for (const element of elementsIn(node, '*')) {
    const root = propertyOf(element, 'shadowRoot');
    if (!root) continue;
    yield root;
    yield* rootsBelow(root);
  }
}
