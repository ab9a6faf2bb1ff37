import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** Says that the browser keeps Backgrounder from reading pages, and asks for it. */
export function SiteAccess({ onAllow }: { onAllow: () => void }): JSX.Element {
  return (
    <div class="notice notice-access">
      <p>
        <strong>{i18n.t('options.accessTitle')}</strong> {i18n.t('options.access')}
      </p>
      <button type="button" class="button button-strong" onClick={onAllow}>
        {i18n.t('options.accessAllow')}
      </button>
    </div>
  );
}
