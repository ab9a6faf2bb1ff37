import { i18n } from '#i18n';
import { counted } from './numbers.ts';

/** How many marks a page has, in words. */
export function marksInWords(marks: number): string {
  return marks === 0 ? i18n.t('toolbar.noMarks') : counted('toolbar.marks', marks);
}

/** How many marks a page has, of how many entries, in words. */
export function marksOfEntriesInWords({ marks, entries }: { marks: number; entries: number }): string {
  if (marks === 0 || entries === 0) return marksInWords(marks);
  return i18n.t('toolbar.marksOfEntries', {
    marks: marksInWords(marks),
    entries: counted('toolbar.entries', entries),
  });
}
