import { nextFrame } from './frame.ts';

const className = 'bench-changed';

/**
 * Changes one element that has nothing to do with marks, in so many frames.
 *
 * @returns the main thread's milliseconds in each frame.
 */
export async function changeOneElement(document: Document, frames: number): Promise<number[]> {
  const element = document.createElement('div');
  element.style.cssText = 'position: fixed; top: 0; left: 0; width: 20px; height: 20px; z-index: 1';
  element.textContent = 'a';
  const style = document.createElement('style');
  style.textContent = `.${className} { color: red; background: yellow }`;
  document.body.append(style, element);
  const times = await inFrames(frames, () => element.classList.toggle(className));
  style.remove();
  element.remove();
  return times;
}

/** Scrolls through the page, so many frames of it, and back. @returns as above. */
export async function scrollThrough(document: Document, frames: number): Promise<number[]> {
  const view = document.defaultView as Window;
  const step = 60;
  let at = 0;
  const times = await inFrames(frames, () => {
    at++;
    view.scrollBy({ top: at <= frames / 2 ? step : -step, behavior: 'instant' });
  });
  view.scrollTo({ top: 0, behavior: 'instant' });
  return times;
}

async function inFrames(frames: number, change: () => void): Promise<number[]> {
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const { start, end } = await nextFrame(change);
    times.push(end - start);
  }
  return times;
}
