import { categories } from '../../categories.ts';
import type { Entry } from '../../entry.ts';
import type { SourceDocument } from '../../sources.ts';
import type { Glossary } from '../read-glossary.ts';

/**
 * The glossary as a schema.org `DefinedTermSet`, in JSON-LD: the vocabulary that search engines read.
 *
 * Claims are schema.org `Claim`s with the passages they appear in. schema.org has no relation between terms,
 * so that `related` is SKOS; which kind it is, only the plain export says.
 */
export function jsonLdGlossary({ entries, sources }: Pick<Glossary, 'entries' | 'sources'>): object {
  return {
    '@context': ['https://schema.org', { skos: 'http://www.w3.org/2004/02/skos/core#' }],
    '@type': 'DefinedTermSet',
    '@id': '#glossary',
    name: 'Backgrounder',
    description: 'Actors and terms of the Ukraine–Russia peace talks and European security.',
    inLanguage: 'en-GB',
    isBasedOn: sources.map(workOf),
    hasPart: categories.map(({ id, name }) => ({
      '@type': 'DefinedTermSet',
      '@id': `#category-${id}`,
      name,
    })),
    hasDefinedTerm: entries.map(termOf),
  };
}

function termOf(entry: Entry): object {
  const related = (entry.related ?? []).map(({ to }) => ({ '@id': `#entry-${to}` }));
  return {
    '@type': 'DefinedTerm',
    '@id': `#entry-${entry.id}`,
    termCode: entry.id,
    name: entry.term,
    description: entry.definition,
    ...(entry.otherSenses
      ? { disambiguatingDescription: `Not meant here: ${entry.otherSenses.join(' ')}` }
      : {}),
    alternateName: [...entry.aliases.filter((alias) => alias !== entry.term), ...namesOf(entry)],
    inDefinedTermSet: [{ '@id': '#glossary' }, { '@id': `#category-${entry.category}` }],
    subjectOf: entry.claims.map(({ text, passages }) => ({
      '@type': 'Claim',
      text,
      appearance: passages.map(passageOf),
    })),
    ...(related.length > 0 ? { 'skos:related': related } : {}),
  };
}

function namesOf({ names = {} }: Entry): (string | object)[] {
  return Object.entries(names).flatMap(([language, own]) =>
    (own ?? []).map((name) => (language === 'any' ? name : { '@language': language, '@value': name })),
  );
}

function workOf({ id, title, label, address }: SourceDocument): object {
  return {
    '@type': 'CreativeWork',
    '@id': `#document-${id}`,
    identifier: id,
    name: title ?? label,
    ...(address === undefined ? {} : { url: address }),
  };
}

function passageOf(passage: string): object {
  const [document = '', paragraph = ''] = passage.split('#');
  return {
    '@type': 'CreativeWork',
    '@id': `#passage-${document}-${paragraph}`,
    identifier: passage,
    position: Number(paragraph),
    isPartOf: { '@id': `#document-${document}` },
  };
}
