// Scripts of one extension in one frame share a global object that the page does not see.
const place: unique symbol = Symbol.for('backgrounder.claimed') as never;
const shared = globalThis as { [place]?: Document };

/**
 * Claims a document for a session.
 *
 * @returns false where one has it already: while a page loads, the browser and the background may
 *   both bring our script. A frame's first, empty document leaves the global object to the next.
 */
export function claim(document: Document): boolean {
  if (shared[place] === document) return false;
  shared[place] = document;
  return true;
}
