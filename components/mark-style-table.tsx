import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryStyle } from '../appearance/category-style.ts';
import type { Paper } from '../appearance/contrast.ts';
import type { CategoryId } from '../glossary/categories.ts';
import type { Line } from '../settings/mark-style.ts';
import type { Choice } from '../settings/settings.ts';
import { CategoryChip } from './category-chip.tsx';

/** A category, how its marks look, and what is wrong with that. */
export interface MarkStyleRow {
  readonly category: CategoryId;
  readonly shown: boolean;
  readonly style: CategoryStyle;
  /** Whether the reader changed anything of it. */
  readonly changed: boolean;
  /** The papers on which its colour is hard to see. */
  readonly faintOn: readonly Paper[];
  /** Another category of the very same look. */
  readonly twin: CategoryId | undefined;
}

interface Props {
  readonly rows: readonly MarkStyleRow[];
  /** The lines to choose from, in the order they are offered; each has a name under `options.lines`. */
  readonly lines: readonly Line[];
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Every category with its switch, colour and line. */
export function MarkStyleTable({ rows, lines, onChoose }: Props): JSX.Element {
  return (
    <section class="field">
      <h3 class="field-name" id="mark-styles">
        {i18n.t('options.marks')}
      </h3>
      <ul class="mark-styles" aria-labelledby="mark-styles">
        {rows.map((row) => (
          <li key={row.category} class="mark-style">
            <Row row={row} lines={lines} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row(props: { row: MarkStyleRow } & Omit<Props, 'rows'>): JSX.Element {
  const { row, lines, onChoose } = props;
  const { category, style } = row;
  const name = i18n.t(`category.${category}`);
  return (
    <>
      <label class="mark-style-shown">
        <input
          type="checkbox"
          checked={row.shown}
          aria-label={i18n.t('options.shownOf', { category: name })}
          onChange={() => onChoose([{ kind: 'category', category, on: !row.shown }])}
        />
        <CategoryChip category={category} />
      </label>
      <input
        type="color"
        class="colour"
        value={style.colour}
        aria-label={i18n.t('options.colourOf', { category: name })}
        onInput={({ currentTarget: { value } }) =>
          onChoose([{ kind: 'style', category, part: 'colour', value: value as `#${string}` }])
        }
      />
      <select
        class="select"
        aria-label={i18n.t('options.lineOf', { category: name })}
        value={style.name}
        onChange={({ currentTarget: { value } }) =>
          onChoose([{ kind: 'style', category, part: 'line', value: value as Line }])
        }
      >
        {lines.map((line) => (
          <option key={line} value={line}>
            {i18n.t(`options.lines.${line}`)}
          </option>
        ))}
      </select>
      {row.changed && (
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.asShippedOf', { category: name })}
          onClick={({ currentTarget }) => {
            // The button goes away with what it undoes.
            currentTarget.parentElement?.querySelector('select')?.focus();
            onChoose([
              { kind: 'style', category, part: 'colour', value: null },
              { kind: 'style', category, part: 'line', value: null },
            ]);
          }}
        >
          {i18n.t('options.asShipped')}
        </button>
      )}
      <p class="mark-style-warning" role="status">
        {warning(row)}
      </p>
    </>
  );
}

function warning({ faintOn, twin }: MarkStyleRow): string {
  const faint = faintOn.length > 1 ? i18n.t('options.faintBoth') : faintOn[0] && faintOnOne(faintOn[0]);
  const alike = twin && i18n.t('options.sameLook', { category: i18n.t(`category.${twin}`) });
  return [faint, alike].filter(Boolean).join(' ');
}

function faintOnOne(paper: Paper): string {
  return paper === 'light' ? i18n.t('options.faintLight') : i18n.t('options.faintDark');
}
