/** Where Tab goes from one of several stops: round and round. Null where the browser's own order is right. */
export function nextStop<E>(
  stops: readonly E[],
  { from, backwards }: { from: E | null; backwards: boolean },
): E | null {
  const [first, last] = [stops[0], stops.at(-1)];
  if (from === (backwards ? first : last)) return (backwards ? last : first) ?? null;
  return null;
}

/**
 * Keys inside the card: Tab stays in it, and none of them reach the page, whose shortcuts
 * are not meant. Where it does not keep focus, Tab leads on to the page. Escape is heard elsewhere, since it also closes a card that has no focus.
 */
export function onCardKey(event: KeyboardEvent, frame: HTMLElement, keepsFocus: boolean): void {
  event.stopPropagation();
  if (event.key !== 'Tab' || !keepsFocus) return;
  const stops = [...frame.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
  const from = frame.getRootNode();
  const current = from instanceof ShadowRoot || from instanceof Document ? from.activeElement : null;
  const next = nextStop<Element>(stops, { from: current, backwards: event.shiftKey });
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
