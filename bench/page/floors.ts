/**
 * What no matcher in a page can do without. Both floors walk with nothing but the browser's own
 * walker; `withoutScripts` has taken out what is no prose before, so they read what we read.
 */

/** Floor 1: walks the text nodes and reads their text. @returns the number of characters. */
export function walkFloor(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

/** Floor 2: reads every character once, too. @returns their sum, so that no compiler leaves the reading out. */
export function readFloor(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    sum = (sum + sumOf((node as Text).data)) | 0;
  return sum;
}

// A function of its own: with both loops in one, V8 is slower to settle on its best code.
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Takes scripts, styles and the like out of a page, whose text a plain walker would read. */
export function withoutScripts(document: Document, tags: Iterable<string>): void {
  for (const element of document.querySelectorAll([...tags].join(','))) element.remove();
}
