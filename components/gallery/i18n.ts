import './browser-messages.ts';
import { createI18n } from '@wxt-dev/i18n';

/** Stands in for `#i18n` in the gallery. */
export const i18n = createI18n();
