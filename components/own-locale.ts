import { i18n } from '#i18n';

/**
 * The locale that dates and numbers among our words are written in, as `Intl` names it.
 *
 * The browser's own where it is in the language of our words: it knows the reader's region. Where we
 * do not speak the browser's language our words are English, and its dates would be another's.
 */
export function ownLocale(): string {
  const language = i18n.t('locale.language');
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return locale.split('-')[0] === language ? locale : language;
}
