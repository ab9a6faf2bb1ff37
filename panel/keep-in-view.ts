/**
 * Scrolls a list so that its current item is in view, unless the reader is at the list themselves:
 * one that moves under the pointer cannot be pressed.
 */
export function keepInView(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !current || list.matches(':hover')) return;
  const [seen, item] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  // Sticky headings cover a row's height at the top.
  const covered = item.height;
  if (item.top >= seen.top + covered && item.bottom <= seen.bottom) return;
  // Not scrollIntoView: that would scroll the panel around the list too.
  list.scrollTop += item.top - seen.top - (seen.height - item.height) / 2;
}
