import { stringify } from 'yaml';
import type { Candidate } from '../../language/candidate.ts';
import type { CategoryId } from '../categories.ts';
import { definitionLimit } from './check/lengths.ts';

/** A draft of an entry: what a program can know of it. */
export interface Draft {
  /** Its path below the drafts' folder, `<category>/<id>.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** The most passages that a draft takes up as claims; nobody writes more of them for one entry. */
const mostClaims = 20;

const folders: Readonly<Record<Candidate['kind'], CategoryId | 'unsorted'>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  name: 'unsorted',
  term: 'unsorted',
  date: 'unsorted',
};

/**
 * Drafts an entry for a candidate.
 *
 * What only a person can write is left empty, with a comment that says what belongs there; such a draft
 * fails `glossary:check`, so that none can pass for an entry.
 */
export function draftOf(candidate: Candidate): Draft {
  const { term, kind, count, score, forms, places } = candidate;
  const folder = folders[kind];
  const claims = places.slice(0, mostClaims).map((place) => `  - text: \n    passages: ${flow([place])}`);
  const more = places.length > mostClaims ? `  # Also in: ${places.slice(mostClaims).join(', ')}\n` : '';
  const text = `# yaml-language-server: $schema=../../entry.schema.json
# Draft: ${kind}, ${count === 1 ? 'found once' : `found ${count} times`}, score ${score.toFixed(1)}.
# When it is written, move it to glossary/entries/${folder === 'unsorted' ? '<category>' : folder}/ and run: npm run glossary:check
${isNumbered(places) ? '' : '# List its documents in glossary/documents.yaml and cite them by their three digits there.\n'}term: ${scalar(headword(candidate))}
# What is it, for a reader who meets it for the first time? At most ${definitionLimit} plain words.
definition: 
# How news writes it. Keep what means this entry and nothing else; add abbreviations and other spellings.
aliases:
${aliasesOf(term, forms)
  .map((form) => `  - ${scalar(form)}`)
  .join('\n')}
# What the passages say of it, in our own words, one statement a claim; take out those that say nothing.
claims:
${claims.join('\n')}
${more}`;
  return { path: `${folder}/${idOf(term)}.yaml`, text };
}

/** File systems take 255 bytes for a name; nobody writes an id half as long. */
const longestId = 100;

/** An entry's id for a term: lower-case words, joined by hyphens, without accents; cut where it is very long. */
export function idOf(term: string): string {
  const words = term
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, longestId).replace(/-$/, '') ?? 'unnamed';
}

function isNumbered(places: readonly string[]): boolean {
  return places.every((place) => /^\d{3}#/.test(place));
}

function headword({ term, kind }: Candidate): string {
  return kind === 'term' ? term.charAt(0).toUpperCase() + term.slice(1) : term;
}

// Capitals of a heading would keep an alias from matching running text; plurals and possessives match anyway.
function aliasesOf(term: string, forms: readonly string[]): string[] {
  const plain = [term, ...forms].map((form) => form.replace(/['’ʼ]s?$/u, '').replace(/’/g, "'"));
  const least = new Map<string, string>();
  for (const form of plain) {
    const known = least.get(form.toLowerCase());
    if (known === undefined || capitals(form) < capitals(known)) least.set(form.toLowerCase(), form);
  }
  return [...least.values()];
}

function capitals(form: string): number {
  return form.replace(/[^\p{Lu}]/gu, '').length;
}

function scalar(text: string): string {
  return stringify(text).trimEnd();
}

function flow(items: readonly string[]): string {
  return stringify(items, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
