const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  onwards: (at, last) => Math.min(at + 1, last),
  back: (at) => Math.max(at - 1, 0),
  first: () => 0,
  last: (_at, last) => last,
};

/** Which keys lead on and back: those of a column, or of a row in the direction of its words. */
const ways = {
  down: () => ({ ArrowDown: 'onwards', ArrowUp: 'back' }),
  across: (within: Element) =>
    getComputedStyle(within).direction === 'rtl'
      ? { ArrowLeft: 'onwards', ArrowRight: 'back' }
      : { ArrowRight: 'onwards', ArrowLeft: 'back' },
} as const;

/**
 * Lets arrow keys go from one of many stops to the next, beside the tab key: two hundred presses of
 * that are too many.
 *
 * @param selector what finds the stops within the element that the event is heard on.
 * @returns the stop that has the focus now, if a key led to it.
 */
export function stepThrough(
  event: KeyboardEvent & { readonly currentTarget: Element },
  selector: string,
  way: keyof typeof ways = 'down',
): HTMLElement | undefined {
  const within = event.currentTarget;
  const keys: Readonly<Record<string, string>> = { ...ways[way](within), Home: 'first', End: 'last' };
  const move = moves[keys[event.key] ?? ''];
  const stops = [...within.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (!move || at === -1) return undefined;
  event.preventDefault();
  const stop = stops[move(at, stops.length - 1)];
  stop?.focus();
  return stop;
}
