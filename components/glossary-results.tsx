import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import { CategorySwatch } from './category-swatch.tsx';

/** An entry in the list. */
export interface GlossaryResult {
  readonly id: string;
  readonly term: string;
  readonly category: CategoryId;
  /** How its definition begins. */
  readonly beginning: string;
  /** The written form that answers the search, where the term does not. */
  readonly alias?: string | undefined;
}

/** The entries that the search and filters leave, each with a way to its page. */
export function GlossaryResults(props: {
  readonly results: readonly GlossaryResult[];
  /** The id of the entry in view. */
  readonly open: string | null;
  /** The way back up into the search field. */
  readonly onUp: () => void;
  readonly onClear: () => void;
}): JSX.Element {
  const { results, open, onUp, onClear } = props;
  if (results.length === 0) {
    return (
      <div class="glossary-none">
        <p>{i18n.t('glossary.nothing')}</p>
        <button type="button" class="button" onClick={onClear}>
          {i18n.t('glossary.clear')}
        </button>
      </div>
    );
  }
  return (
    <ul class="results" id="glossary-results" onKeyDown={(event) => step(event, onUp)}>
      {results.map(({ id, term, category, beginning, alias }) => (
        <li key={id}>
          <a class="result" href={`#entry/${id}`} aria-current={id === open ? 'page' : undefined}>
            <CategorySwatch category={category} />
            <span class="result-words">
              <span class="result-term" lang="en">
                {term}
              </span>
              <span class="visually-hidden">, {i18n.t(`category.${category}`)}.</span>
              {alias && <span class="result-alias"> {i18n.t('glossary.writtenAs', { alias })}</span>}
              <span class="result-beginning" lang="en">
                {beginning}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

// Arrows go from one to the next beside the tab key: two hundred stops are too many.
function step(event: KeyboardEvent & { readonly currentTarget: Element }, onUp: () => void): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const targets = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', links.length - 1],
  ]);
  const target = targets.get(event.key);
  if (target === undefined || at === -1) return;
  event.preventDefault();
  if (target < 0) onUp();
  else links[target]?.focus();
}
