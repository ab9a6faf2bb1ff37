import type { Choice, Settings } from '../settings/settings.ts';
import { keepChoices, readSettings, watchSettings } from '../settings/store.ts';
import { withChoices } from '../settings/with-choices.ts';

/** The settings as a page of ours shows and changes them. */
export interface LiveSettings {
  readonly settings: Settings;
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  /** Shows choices at once and keeps them; shows the truth again where they cannot be kept. */
  choose(choices: readonly Choice[]): void;
}

/** Settings that follow storage, whoever changes it, until the signal aborts. */
export async function liveSettings(
  onChange: () => void,
  { signal }: { signal: AbortSignal },
): Promise<LiveSettings> {
  let settings = await readSettings();
  let problem: string | null = null;
  watchSettings(
    (next) => {
      settings = next;
      onChange();
    },
    { signal },
  );
  return {
    get settings() {
      return settings;
    },
    get problem() {
      return problem;
    },
    choose(choices) {
      settings = withChoices(settings, choices);
      problem = null;
      onChange();
      keepChoices(choices).catch(async (error: unknown) => {
        problem = error instanceof Error ? error.message : String(error);
        settings = await readSettings();
        onChange();
      });
    },
  };
}
