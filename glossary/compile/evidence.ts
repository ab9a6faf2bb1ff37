import type { Lexicon } from '../../matching/lexicon.ts';
import { findMatches } from '../../matching/find-matches.ts';
import type { Document } from './read-documents.ts';

/** Which passages mention an entry, how often, and which entries are named together. */
export interface Evidence {
  /** By entry id: passage → number of mentions. */
  readonly mentions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By "a b" (two ids in code-point order): the number of passages that name both. */
  readonly together: Readonly<Record<string, number>>;
}

/** Reads the documents with the matcher that pages use. */
export function compileEvidence(documents: readonly Document[], lexicon: Lexicon): Evidence {
  const mentions: Record<string, Record<string, number>> = {};
  const together: Record<string, number> = {};
  for (const { id, passages } of documents) {
    const found = findMatches(passages.map((text) => ({ text, language: 'en' })), lexicon);
    found.forEach((matches, at) => {
      const passage = `${id}#${at + 1}`;
      const named = matches.filter(({ reason }) => reason.taken).map(({ entry }) => entry);
      for (const entry of named) {
        const own = (mentions[entry] ??= {});
        own[passage] = (own[passage] ?? 0) + 1;
      }
      const distinct = [...new Set(named)].sort();
      distinct.forEach((a, first) => {
        for (const b of distinct.slice(first + 1)) together[`${a} ${b}`] = (together[`${a} ${b}`] ?? 0) + 1;
      });
    });
  }
  return { mentions: sorted(mentions), together: sorted(together) };
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
