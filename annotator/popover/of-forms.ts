/**
 * What the DOM says of a node, whatever fields it has: in Chrome a form's fields stand in front of its own
 * properties. As in the room of the page, from which cards take nothing.
 */
export function propertyOf<Name extends keyof Element>(node: Node, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, node);
}
