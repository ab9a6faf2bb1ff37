import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { CategorySwatch } from './category-swatch.tsx';
import { readableHost } from './readable-host.ts';
import { type RemovableItem, RemovableList } from './removable-list.tsx';

/** An entry as lists name it. */
export interface NamedEntry {
  readonly term: string;
  readonly category: CategoryId;
}

/** What the section on corrections shows and changes. */
export interface CorrectionsProps {
  readonly settings: Settings;
  /** Entries by id. An entry that has left the glossary has no name any more. */
  readonly entries: ReadonlyMap<string, NamedEntry>;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Everything the reader said of single terms and wordings, each with a way to take it back. */
export function Corrections({ settings, entries, onChoose }: CorrectionsProps): JSX.Element {
  const { muted, aliases, notHere } = settings;
  const termOf = (entry: string) => entries.get(entry)?.term ?? entry;
  const forms = (rule: 'never' | 'always') =>
    [...aliases].filter(([, said]) => said === rule).map(([alias]) => form(alias));
  const lists: readonly (readonly [title: string, items: readonly RemovableItem[]])[] = [
    [
      i18n.t('options.muted'),
      [...muted].map((entry) => ({
        ...unmute(termOf(entry)),
        key: entry,
        label: <Term id={entry} entries={entries} />,
        choice: { kind: 'muted', entry, on: false },
      })),
    ],
    [
      i18n.t('options.mutedHere'),
      [...notHere].flatMap(([page, ids]) =>
        [...ids].map((entry) => ({
          ...unmute(termOf(entry)),
          key: `${page} ${entry}`,
          label: (
            <>
              <Term id={entry} entries={entries} />{' '}
              <small>{i18n.t('options.mutedOn', { host: readableHost(page.split(' ')[0] ?? page) })}</small>
            </>
          ),
          choice: { kind: 'not-here', page, entry, on: false },
        })),
      ),
    ],
    [i18n.t('options.neverForms'), forms('never')],
    [i18n.t('options.alwaysForms'), forms('always')],
  ];
  const some = lists.filter(([, items]) => items.length > 0);
  if (some.length === 0) return <p class="field-help">{i18n.t('options.correctionsNone')}</p>;
  return (
    <>
      {some.map(([title, items]) => (
        <RemovableList key={title} title={title} items={items} onChoose={onChoose} />
      ))}
    </>
  );
}

function Term({ id, entries }: { id: string; entries: CorrectionsProps['entries'] }): JSX.Element {
  const entry = entries.get(id);
  if (!entry) return <>{id}</>;
  return (
    <a class="link-quiet" href={`/glossary.html#entry/${id}`} lang="en">
      <CategorySwatch category={entry.category} /> {entry.term}
    </a>
  );
}

function unmute(term: string): Pick<RemovableItem, 'button' | 'buttonName'> {
  return { button: i18n.t('options.unmute'), buttonName: i18n.t('options.unmuteTerm', { term }) };
}

function form(alias: string): RemovableItem {
  return {
    key: alias,
    label: <q>{alias}</q>,
    button: i18n.t('options.forget'),
    buttonName: i18n.t('options.forgetForm', { alias }),
    choice: { kind: 'alias', alias, rule: 'none' },
  };
}
