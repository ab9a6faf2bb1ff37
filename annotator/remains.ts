import { popoverTag } from './popover/tag.ts';

/**
 * Takes away what a session before this one left: Firefox ends the scripts of an extension that is
 * updated without a word to them, and their marks and card stay.
 */
export function clearRemains(document: Document, categories: readonly string[]): void {
  const { highlights } = CSS;
  if (highlights.size === 0) return;
  for (const name of [...categories.flatMap((id) => [id, `${id}-repeat`]), 'current', 'pulse']) {
    highlights.delete(`backgrounder-${name}`);
  }
  for (const card of document.querySelectorAll(`${popoverTag}[popover]:empty`)) card.remove();
}
