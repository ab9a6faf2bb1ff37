/** Where the panel takes the reader's focus and view after it has shown something else. */

/** To the card that was just opened or gone back to. */
export function toCard(root: ParentNode): void {
  root.querySelector<HTMLElement>('.frame-body')?.focus();
}

/** Back to what opened the card of an entry. */
export function toOpener(root: ParentNode, entry: string): void {
  root.querySelector<HTMLElement>(`[data-opens="${CSS.escape(entry)}"]`)?.focus();
}

/** To what is told of a date, without its focus: that stays on the line of time. */
export function toDate(root: ParentNode, date: string): void {
  root.querySelector(`[data-date="${CSS.escape(date)}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** To the entry chosen on the map; its focus too where the button that was pressed is gone. */
export function toEntryOnMap(root: ParentNode): void {
  const name = root.querySelector<HTMLElement>('.map-name[aria-pressed="true"]');
  name?.scrollIntoView({ block: 'nearest' });
  if (document.activeElement === document.body) name?.focus();
}
