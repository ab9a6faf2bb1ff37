import type { FileOutcome } from '../components/options-file.tsx';
import { readSettingsFile } from '../settings/file.ts';
import { type Choice, parseSettings, type Settings } from '../settings/settings.ts';
import { choicesBetween } from '../settings/with-choices.ts';

/** What loading, resetting and undoing work on. */
interface Options {
  readonly settings: () => Settings;
  readonly choose: (choices: readonly Choice[]) => void;
}

/** Changes of all settings at once, the last of which can be undone. */
export class WholeSettings {
  readonly #options: Options;
  #before: Settings | undefined;
  /** What came of the last change. */
  outcome: FileOutcome | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Replaces what was chosen by what a file holds; leaves it all where the file is no good. */
  load(text: string): void {
    const read = readSettingsFile(text);
    if ('problem' in read) {
      this.#become({ kind: 'refused', problem: read.problem }, undefined);
    } else {
      this.#become({ kind: 'imported', count: read.count }, read.settings);
    }
  }

  /** Forgets everything that was chosen. */
  reset(): void {
    this.#become({ kind: 'reset' }, parseSettings({}));
  }

  /** Brings back what the last change replaced. */
  undo(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before) this.#become({ kind: 'undone' }, before);
  }

  #become(outcome: FileOutcome, next: Settings | undefined): void {
    const { settings, choose } = this.#options;
    this.outcome = outcome;
    const now = settings();
    this.#before = next && outcome.kind !== 'undone' ? now : undefined;
    choose(next ? choicesBetween(now, next) : []);
  }
}
