import type { FileOutcome } from '../components/options-file.tsx';
import { isFarTooLarge, readSettingsFile } from '../settings/file.ts';
import { type Choice, parseSettings, type Settings } from '../settings/settings.ts';
import { choicesBack } from '../settings/with-choices.ts';

/** What loading, resetting and undoing work on. */
interface Options {
  readonly settings: () => Settings;
  readonly choose: (choices: readonly Choice[]) => void;
  readonly replace: (next: Settings) => void;
}

/** Changes of all settings at once, the last of which can be undone. */
export class WholeSettings {
  readonly #options: Options;
  #change: { readonly before: Settings; readonly after: Settings } | undefined;
  /** What came of the last change. */
  outcome: FileOutcome | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Replaces what was chosen by what a file holds; leaves it all where the file is no good. */
  async load(file: File): Promise<void> {
    const read = isFarTooLarge(file.size)
      ? { problem: { kind: 'too-large' } as const }
      : readSettingsFile(await file.text());
    if ('problem' in read) {
      this.#change = undefined;
      this.outcome = { kind: 'refused', problem: read.problem };
      this.#options.choose([]);
    } else {
      this.#become({ kind: 'imported', count: read.count }, read.settings);
    }
  }

  /** Forgets everything that was chosen. */
  reset(): void {
    this.#become({ kind: 'reset' }, parseSettings({}));
  }

  /** Brings back what the last change replaced, but for what was chosen since, here or elsewhere. */
  undo(): void {
    const change = this.#change;
    if (!change) return;
    this.#change = undefined;
    this.outcome = { kind: 'undone' };
    this.#options.choose(choicesBack({ ...change, now: this.#options.settings() }));
  }

  #become(outcome: FileOutcome, after: Settings): void {
    this.outcome = outcome;
    this.#change = { before: this.#options.settings(), after };
    this.#options.replace(after);
  }
}
