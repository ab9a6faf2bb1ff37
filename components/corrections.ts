import { i18n } from '#i18n';
import type { Why } from './card-why.ts';

/**
 * What a reader can say of a mark: the entry is not to be marked on this page, its written form
 * never, always, or again as the surroundings tell, or the entry never.
 */
export type Correction = 'not-here' | 'never-alias' | 'always-alias' | 'sometimes-alias' | 'never-entry';

/** What a correction is about. */
export interface Corrected {
  /** The written form that was met. */
  readonly alias: string;
  /** The entry's term. */
  readonly term: string;
}

/** The corrections that make sense for a mark, the mildest first. */
export function correctionsFor({ always, cue, support }: Why): Correction[] {
  if (always) return ['not-here', 'sometimes-alias', 'never-alias', 'never-entry'];
  // Where nothing but the name decided, it is marked wherever it stands: "always" would change nothing.
  const weighed = cue !== undefined || support === 'near';
  return ['not-here', ...(weighed ? (['always-alias'] as const) : []), 'never-alias', 'never-entry'];
}

/** A correction as a reader chooses it. */
export function correctionInWords(correction: Correction, { alias, term }: Corrected): string {
  switch (correction) {
    case 'not-here':
      return i18n.t('card.correct.notHere');
    case 'never-alias':
      return i18n.t('card.correct.neverAlias', { alias });
    case 'always-alias':
      return i18n.t('card.correct.alwaysAlias', { alias });
    case 'sometimes-alias':
      return i18n.t('card.correct.sometimesAlias', { alias });
    case 'never-entry':
      return i18n.t('card.correct.neverEntry', { term });
  }
}

/** What came of a correction. */
export function outcomeInWords(correction: Correction, { alias, term }: Corrected): string {
  switch (correction) {
    case 'not-here':
      return i18n.t('card.corrected.notHere', { term });
    case 'never-alias':
      return i18n.t('card.corrected.neverAlias', { alias });
    case 'always-alias':
      return i18n.t('card.corrected.alwaysAlias', { alias });
    case 'sometimes-alias':
      return i18n.t('card.corrected.sometimesAlias', { alias });
    case 'never-entry':
      return i18n.t('card.corrected.neverEntry', { term });
  }
}
