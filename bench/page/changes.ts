import { nextFrame } from './frame.ts';

/** Inserts elements at the top of the page, in bursts some frames apart. */
export async function insertInBursts(
  document: Document,
  { html, bursts, framesBetween }: { html: readonly string[]; bursts: number; framesBetween: number },
): Promise<void> {
  const size = Math.ceil(html.length / bursts);
  for (let burst = 0; burst < bursts; burst++) {
    const added = document.createElement('div');
    added.innerHTML = html.slice(burst * size, (burst + 1) * size).join('');
    await nextFrame(() => document.body.prepend(added));
    for (let frame = 0; frame < framesBetween; frame++) await nextFrame();
  }
}

/** Inserts an element at the top of the page in every frame, for so many milliseconds. @returns how long it took. */
export async function keepChanging(
  document: Document,
  { html, milliseconds }: { html: readonly string[]; milliseconds: number },
): Promise<number> {
  const began = performance.now();
  for (let at = 0; performance.now() - began < milliseconds; at++) {
    const added = document.createElement('div');
    added.innerHTML = html[at % html.length] ?? '';
    await nextFrame(() => document.body.prepend(added));
  }
  return performance.now() - began;
}
