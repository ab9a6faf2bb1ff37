import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FileProblem } from '../settings/file.ts';
import { counted } from './numbers.ts';

/** What came of the last thing done with all settings at once. */
export type FileOutcome =
  | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** What the section on the settings' file shows and does. */
export interface SettingsFileProps {
  readonly outcome: FileOutcome | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** Saving, loading and resetting everything the reader chose. */
export function SettingsFile(props: SettingsFileProps): JSX.Element {
  return (
    <>
      <p class="field-help">{i18n.t('options.fileHelp')}</p>
      <div class="field-row">
        <button type="button" class="button" onClick={props.onExport}>
          {i18n.t('options.export')}
        </button>
        <label class="button button-file">
          {i18n.t('options.import')}
          <input
            type="file"
            class="file-input"
            accept=".json,application/json"
            aria-describedby="import-help"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // Emptied, so that the same file, corrected, can be chosen again.
              currentTarget.value = '';
              if (file) props.onImport(file);
            }}
          />
        </label>
        <button type="button" class="button" onClick={props.onReset}>
          {i18n.t('options.reset')}
        </button>
      </div>
      <p class="field-help" id="import-help">
        {i18n.t('options.importHelp')}
      </p>
      <div role="status" class="outcome">
        {props.outcome && <Outcome outcome={props.outcome} onUndo={props.onUndo} />}
      </div>
    </>
  );
}

function Outcome({ outcome, onUndo }: { outcome: FileOutcome; onUndo: () => void }): JSX.Element {
  if (outcome.kind === 'refused') return <Refused problem={outcome.problem} />;
  if (outcome.kind === 'undone') return <p class="notice">{i18n.t('options.undone')}</p>;
  return (
    <p class="notice notice-undo">
      <span>
        {outcome.kind === 'reset' ? i18n.t('options.wasReset') : counted('options.imported', outcome.count)}
      </span>
      <button type="button" class="button" onClick={onUndo}>
        {i18n.t('options.undo')}
      </button>
    </p>
  );
}

const reasons = {
  'too-large': 'options.fileTooLarge',
  'not-json': 'options.fileNotJson',
  'not-ours': 'options.fileNotOurs',
  newer: 'options.fileNewer',
  damaged: 'options.fileDamaged',
} as const;

function Refused({ problem }: { problem: FileProblem }): JSX.Element {
  const lines = problem.kind === 'damaged' ? problem.lines : [];
  return (
    <div class="notice notice-alarm">
      <p>
        <strong>{i18n.t('options.fileRefused')}</strong> {i18n.t(reasons[problem.kind])}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, 8).map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
          {lines.length > 8 && <li>…</li>}
        </ul>
      )}
    </div>
  );
}
