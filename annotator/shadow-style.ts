import { ask } from '../messaging/channel.ts';

let shared: Promise<CSSStyleSheet> | undefined;

/**
 * Lets marks show inside a shadow tree.
 *
 * Chrome inherits the document's `::highlight()` rules there; Firefox does not, so the tree adopts
 * a sheet of its own. It comes from the background when the first tree does: most pages have none.
 */
export async function adoptMarkStyle(root: ShadowRoot): Promise<void> {
  shared ??= fetchSheet();
  // Behind the page's, which may reach its own by their place. The reader's choices are `!important` in theirs.
  const sheet = await shared;
  root.adoptedStyleSheets.push(sheet);
}

async function fetchSheet(): Promise<CSSStyleSheet> {
  const css = await ask({ type: 'reader-css', paper: '', shipped: true }).catch(() => '');
  // Where the background could not be reached, the next tree asks again.
  if (!css) shared = undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
