import { render } from 'preact';
import { type ActivePage, Toolbar } from '../components/toolbar.tsx';
import { categories, groups } from '../glossary/categories.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { keepChoice, readSettings, watchSettings } from '../settings/store.ts';
import { withChoices } from '../settings/with-choices.ts';
import { readActivePage } from './active-page.ts';

const groupsToShow = groups.map((id) => ({
  id,
  categories: categories.filter((category) => category.group === id).map((category) => category.id),
}));

/** Shows the toolbar popup in an element until the signal aborts. */
export async function start(root: HTMLElement, { signal }: { signal: AbortSignal }): Promise<void> {
  let settings: Settings = await readSettings();
  let page: ActivePage = { kind: 'asking' };
  let problem: string | null = null;

  function show(): void {
    if (signal.aborted) return;
    render(
      <Toolbar settings={settings} page={page} groups={groupsToShow} problem={problem} onChoose={choose} />,
      root,
    );
  }

  function choose(choices: readonly Choice[]): void {
    settings = withChoices(settings, choices);
    problem = null;
    show();
    Promise.all(choices.map(keepChoice)).catch(async (error: unknown) => {
      problem = error instanceof Error ? error.message : String(error);
      settings = await readSettings();
      show();
    });
  }

  function look(): Promise<void> {
    return readActivePage((read) => {
      page = read;
      show();
    });
  }

  watchSettings(
    (next) => {
      settings = next;
      show();
      void look();
    },
    { signal },
  );
  show();
  await look();
}
