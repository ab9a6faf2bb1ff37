/**
 * What forms say of themselves whatever their fields are called. In Chrome a field named `parentNode` stands in
 * front of the DOM's own property, in our world too, and a climb by it would have no end.
 */
export function parentOf(node: Node): ParentNode | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

/** An attribute of an element as it is written; null where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
