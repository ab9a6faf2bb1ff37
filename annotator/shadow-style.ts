/**
 * Lets marks show inside a shadow tree.
 *
 * Chrome inherits the document's `::highlight()` rules there; Firefox does not, so the tree adopts
 * a sheet of its own.
 */
export function adoptMarkStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
