import type { Rect } from '@floating-ui/core';

/**
 * What the reader sees of a page, in client pixels.
 *
 * The visual viewport leaves scroll bars out, and is right under pinch zoom and in quirks mode too.
 */
export function viewportOf(view: Window): Rect {
  const seen = view.visualViewport;
  return seen
    ? { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
    : { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
}
