/** What a tree walker shows of a page's text: in XHTML some of it stands in CDATA sections. In figures, since Node has no NodeFilter. */
export const showText = 0x4 | 0x8;

/** Whether a node is a text node, CDATA sections included: to the DOM these are texts too. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}
