import type { Choice, Settings } from '../settings/settings.ts';
import { keepChoices, keepOnly, readSettings, watchSettings } from '../settings/store.ts';
import { choicesBetween, choicesIn, withChoices } from '../settings/with-choices.ts';

/** The settings as a page of ours shows and changes them. */
export interface LiveSettings {
  /** What storage holds, with what waits to be kept. */
  readonly settings: Settings;
  /** Whether a choice waits to be kept: until storage has it, it is to be shown as not yet done. */
  readonly waiting: boolean;
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  /** Shows choices at once and keeps them; shows the truth again where they cannot be kept. */
  choose(choices: readonly Choice[]): void;
  /** Does so with all that these settings hold, in place of all that storage has. */
  replace(next: Settings): void;
}

/** Settings that follow storage, whoever changes it, until the signal aborts. */
export async function liveSettings(
  onChange: () => void,
  { signal }: { signal: AbortSignal },
): Promise<LiveSettings> {
  let stored = await readSettings();
  let settings = stored;
  let problem: string | null = null;
  const waiting = new Set<readonly Choice[]>();
  const become = (next: Settings) => {
    stored = next;
    settings = withChoices(stored, [...waiting].flat());
    onChange();
  };
  const wait = (choices: readonly Choice[], keep: () => Promise<void>) => {
    waiting.add(choices);
    problem = null;
    become(stored);
    const end = (kept: Settings) => {
      waiting.delete(choices);
      become(kept);
    };
    keep().then(
      () => end(withChoices(stored, choices)),
      (error: unknown) => {
        problem = error instanceof Error ? error.message : String(error);
        void readSettings().then(end);
      },
    );
  };
  watchSettings(become, { signal });
  return {
    get settings() {
      return settings;
    },
    get waiting() {
      return waiting.size > 0;
    },
    get problem() {
      return problem;
    },
    choose: (choices) => wait(choices, () => keepChoices(choices)),
    replace: (next) => wait(choicesBetween(settings, next), () => keepOnly(choicesIn(next))),
  };
}
