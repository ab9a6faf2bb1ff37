/**
 * The size that a card's frame would like to have, in client pixels, no wider than there is room.
 *
 * Leaves the frame as tall as that, its pixels the client's, for whoever measures places it next, and then calls
 * `scrollBack`: while the frame was taller, the browser may have scrolled its contents.
 */
export function natural(
  frame: HTMLElement,
  most: { width: number },
): { width: number; height: number; scrollBack: () => void } {
  // A page's zoom goes down to all that is inside of it, whatever other styles are kept out.
  const { host } = frame.getRootNode() as ShadowRoot;
  frame.style.zoom = `${1 / host.currentCSSZoom}`;
  const body = frame.querySelector('.frame-body');
  const scrolled = body?.scrollTop ?? 0;
  Object.assign(frame.style, { maxWidth: `${most.width}px`, height: 'auto' });
  return {
    width: frame.offsetWidth,
    height: frame.offsetHeight,
    scrollBack: () => body?.scrollTo({ top: scrolled, behavior: 'instant' }),
  };
}
