/**
 * The size that a card's frame would like to have, in pixels, no wider than there is room.
 *
 * Leaves the frame as tall as that, for whoever measures places it next, and then calls
 * `scrollBack`: while the frame was taller, the browser may have scrolled its contents.
 */
export function natural(
  frame: HTMLElement,
  most: { width: number },
): { width: number; height: number; scrollBack: () => void } {
  const body = frame.querySelector('.frame-body');
  const scrolled = body?.scrollTop ?? 0;
  Object.assign(frame.style, { maxWidth: `${most.width}px`, height: 'auto' });
  return {
    width: frame.offsetWidth,
    height: frame.offsetHeight,
    scrollBack: () => body?.scrollTo({ top: scrolled, behavior: 'instant' }),
  };
}
