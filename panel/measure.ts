/** Measures how wide texts are in the letters of the map, in pixels. */
export function textMeasure(document: Document): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  // As `.map-name` has them.
  if (context) context.font = `500 12px ${style.getPropertyValue('--font')}`;
  // Where a reader's settings forbid canvases, letters are about so wide.
  return (text) => context?.measureText(text).width ?? text.length * 6.6;
}
