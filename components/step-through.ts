const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Lets arrow keys go from one of many stops to the next, beside the tab key: two hundred presses of
 * that are too many.
 *
 * @param selector what finds the stops within the element that the event is heard on.
 */
export function stepThrough(
  event: KeyboardEvent & { readonly currentTarget: Element },
  selector: string,
): void {
  const step = steps[event.key];
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (!step || at === -1) return;
  event.preventDefault();
  stops[step(at, stops.length - 1)]?.focus();
}
