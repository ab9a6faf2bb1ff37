import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** Says that entries are in English; nothing where our own words are too. */
export function EnglishNote(): JSX.Element | null {
  if (i18n.t('locale.language') === 'en') return null;
  return <p class="field-help english-note">{i18n.t('glossary.inEnglish')}</p>;
}
