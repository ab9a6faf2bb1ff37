import type { Choice, Settings } from '../settings/settings.ts';
import type { Correction } from './popover/index.ts';

/** What a correction is said of: a mark's entry and written form, on a page by its `pageKey`. */
export interface Corrected {
  readonly entry: string;
  readonly alias: string;
  readonly page: string;
}

/** The choice that keeps a correction. */
export function choiceOf(correction: Correction, { entry, alias, page }: Corrected): Choice {
  switch (correction) {
    case 'not-here':
      return { kind: 'not-here', page, entry, on: true };
    case 'never-entry':
      return { kind: 'muted', entry, on: true };
    case 'never-alias':
      return { kind: 'alias', alias, rule: 'never' };
    case 'always-alias':
      return { kind: 'alias', alias, rule: 'always' };
    case 'sometimes-alias':
      return { kind: 'alias', alias, rule: 'none' };
  }
}

/** The choice that brings back how things were, given the settings before the correction. */
export function undoing(correction: Correction, corrected: Corrected, before: Settings): Choice {
  const choice = choiceOf(correction, corrected);
  if (choice.kind === 'alias') return { ...choice, rule: before.aliases.get(corrected.alias) ?? 'none' };
  return choice.kind === 'muted' || choice.kind === 'not-here' ? { ...choice, on: false } : choice;
}
