import { i18n } from '#i18n';
import type { Relation } from '../glossary/relations.ts';

type Joined<Words extends string> = Words extends `${infer First} ${infer Rest}`
  ? `${First}${Capitalize<Joined<Rest>>}`
  : Words;

/** A kind of relation in the reader's language. The glossary names kinds in English. */
export function relationInWords(relation: Relation): string {
  const key = relation.replaceAll(/ ./g, (next) => next.slice(1).toUpperCase()) as Joined<Relation>;
  return i18n.t(`relation.${key}`);
}
