const name = 'backgrounder-pulse';
/** When the light goes on and off, in milliseconds from now: twice, which is no flashing yet. */
const beats = [300, 450, 1300] as const;

let latest = 0;

/**
 * Draws the eye to a range: two beats of a brighter background. Where the reader wants less motion
 * it lights up once and stays as long.
 */
export function pointOut(range: AbstractRange, document: Document): void {
  const turn = ++latest;
  const light = new Highlight(range as Range);
  // Above the marks and the one whose card is in view.
  light.priority = 2;
  CSS.highlights.set(name, light);
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  const changes = calm ? beats.slice(-1) : beats;
  changes.forEach((at, index) => {
    setTimeout(() => {
      if (turn !== latest) return;
      const goesOut = (changes.length - index) % 2 === 1;
      if (goesOut) CSS.highlights.delete(name);
      else CSS.highlights.set(name, light);
    }, at);
  });
}
