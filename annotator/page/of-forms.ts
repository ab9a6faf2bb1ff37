// In Chrome a form's field named `parentNode` stands in front of the DOM's own property, in our world too: what
// is asked of it may be missing, of another kind, or without end. Documents have no such names there.

/** What the DOM says of a node, whatever fields it has. For elements, and for what any node is asked. */
export function propertyOf<Name extends keyof Element>(node: Node, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, node);
}

/** A node's parent: an element, or the document or shadow root that it stands in. */
export function parentOf(node: Node): ParentNode | null {
  return propertyOf(node, 'parentNode');
}

/** The element around a node; for what is at the top of a shadow tree, its host. */
export function elementAround(node: Node): Element | undefined {
  const parent = parentOf(node);
  // Not by its class: what came out of a frame has that frame's.
  return parent && isElement(parent) ? parent : (parent as Partial<ShadowRoot> | null)?.host;
}

/** An attribute of an element as it is written; null where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return propertyOf(node, 'nodeType') === Node.ELEMENT_NODE;
}

/** The elements below a node that a selector fits, the node itself among them. */
export function elementsIn(node: Node, selector: string): ArrayLike<Element> & Iterable<Element> {
  if (!isElement(node)) return (node as Partial<ParentNode>).querySelectorAll?.(selector) ?? [];
  const { matches, querySelectorAll } = Element.prototype;
  const below = querySelectorAll.call(node, selector);
  return matches.call(node, selector) ? [node, ...below] : below;
}
