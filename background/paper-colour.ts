import type { Rgb } from '../appearance/contrast.ts';

/**
 * Red, green and blue of a colour as style sheets write it, in whatever colour space; undefined for what is
 * none. Browsers give a page's colours back in the space that the page wrote them in, and know best how to read them.
 */
export function paperColour(css: string): Rgb | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!css || !context) return undefined;
  // What is no colour leaves the one before in place.
  context.fillStyle = 'transparent';
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}
