import { i18n } from '#i18n';

/** How many marks a page has, in words. */
export function marksInWords(count: number): string {
  return i18n.t('toolbar.marks', count, [count.toLocaleString()]);
}
