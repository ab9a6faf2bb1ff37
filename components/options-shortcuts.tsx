import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** A keyboard command as the browser has it. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in words; empty for opening the toolbar popup, which the browser adds by itself. */
  readonly description: string;
  /** The keys, as the browser writes them; empty where none are set. */
  readonly keys: string;
}

/** What the section on shortcuts shows. */
export interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where the browser does not let us. */
  readonly onOpen: (() => void) | null;
  /** What to do where that page does not open. */
  readonly way: 'chrome' | 'firefox';
}

/** The keyboard shortcuts as they are set, and how to change them. */
export function Shortcuts({ shortcuts, onOpen, way }: ShortcutsProps): JSX.Element {
  return (
    <>
      <table class="shortcuts">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{i18n.t('options.shortcutCommand')}</th>
            <th scope="col">{i18n.t('options.shortcutKeys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description || i18n.t('options.shortcutToolbar')}</th>
              <td>
                {keys ? (
                  <kbd>{keys}</kbd>
                ) : (
                  <span class="shortcut-none">{i18n.t('options.shortcutNone')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="field-help">{i18n.t('options.shortcutsHelp')}</p>
      {onOpen && (
        <button type="button" class="button" onClick={onOpen}>
          {i18n.t('options.shortcutsOpen')}
        </button>
      )}
      {(way === 'chrome' || !onOpen) && (
        <p class="field-help">
          {way === 'chrome' ? i18n.t('options.shortcutsChrome') : i18n.t('options.shortcutsFirefox')}
        </p>
      )}
    </>
  );
}
