import { i18n } from '#i18n';
import type { LiveSettings } from './live-settings.ts';

/**
 * Gives a page of ours the language and direction of its words, and the reader's light or dark; says
 * that it is busy while a choice waits to be kept.
 */
export function dress(document: Document, { settings, waiting }: LiveSettings): void {
  const { documentElement: root, body } = document;
  root.lang = i18n.t('locale.language');
  root.dir = i18n.t('locale.direction');
  root.style.colorScheme = settings.theme === 'auto' ? '' : settings.theme;
  // On body: the root element takes no ARIA attribute, axe says.
  body.ariaBusy = String(waiting);
}
