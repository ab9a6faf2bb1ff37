import { i18n } from '#i18n';
import type { Settings } from '../settings/settings.ts';

/** Gives a page of ours the language and direction of its words, and the reader's light or dark. */
export function dress(document: Document, { theme }: Settings): void {
  const { documentElement: root } = document;
  root.lang = i18n.t('locale.language');
  root.dir = i18n.t('locale.direction');
  root.style.colorScheme = theme === 'auto' ? '' : theme;
}
