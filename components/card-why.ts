import { i18n } from '#i18n';

/** Why words are marked: what a reader can check for themselves. */
export interface Why {
  /** The written form that was met, as the glossary has it. */
  readonly alias: string;
  /** A word of the same sentence that speaks for this meaning. */
  readonly cue?: string | undefined;
  /** What else speaks for it: what the page is about, or the words close by. */
  readonly support?: 'page' | 'near' | undefined;
  /** The reader said that this written form is always to be marked. */
  readonly always: boolean;
}

/** Why words are marked, in a sentence. */
export function whyInWords({ alias, cue, support, always }: Why): string {
  if (always) return i18n.t('card.why.always', { alias });
  if (cue === undefined) {
    if (support === 'page') return i18n.t('card.why.page', { alias });
    return support === 'near' ? i18n.t('card.why.near', { alias }) : i18n.t('card.why.alias', { alias });
  }
  if (support === 'page') return i18n.t('card.why.cuePage', { alias, cue });
  return support === 'near'
    ? i18n.t('card.why.cueNear', { alias, cue })
    : i18n.t('card.why.cue', { alias, cue });
}
